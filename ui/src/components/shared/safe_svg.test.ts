import { expect, test } from "vitest";

import { safeSvg } from "./safe_svg";

const drawn = (inside: string) => safeSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);
const PNG = "data:image/png;base64,iVBORw0KGgo=";

test("a logo's pixels get into the page", () => {
  expect(drawn(`<image x="1" width="4" height="2" href="${PNG}"/>`)?.querySelector("image")?.getAttribute("href")).toBe(PNG);
});

test.each([
  "https://example.org/logo.png",
  "file:///home/anna/logo.png",
  "logo.png",
  "#shape",
  "data:image/svg+xml;base64,PHN2Zy8+",
  "data:text/html;base64,PHN2Zy8+",
  `${PNG}" onload="alert(1)`.replaceAll('"', "&quot;"),
])("a picture fetches nothing and brings no markup: %s", (href) => {
  expect(drawn(`<image href="${href}"/>`)?.querySelector("image")?.getAttribute("href")).toBe(null);
});

test("only an image may hold pixels", () => {
  expect(drawn(`<use href="${PNG}"/>`)?.querySelector("use")?.getAttribute("href")).toBe(null);
});
