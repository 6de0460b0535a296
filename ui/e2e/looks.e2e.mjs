// A look of one's own: made in the window, seen on the pages, and in the file that is handed over.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { test } from "node:test";

import { printed } from "./command_line.mjs";
import { Machine } from "./program.mjs";
import { waitFor } from "./wait.mjs";

/** 24 × 8 pixels, half blue and half green. */
const LOGO =
  "iVBORw0KGgoAAAANSUhEUgAAABgAAAAICAIAAABsw6g0AAAAGElEQVR42mMQsoohiLjzMgkihlGDRrJBAMyCk8EwCE3rAAAAAElFTkSuQmCC";
const FOOTER = "伙伴咨询有限公司，海港市码头街一号";

/** A text as it is compared: where lines break is not what is tested. */
const joined = (text) => text.replaceAll(/\s+/g, "");

test("a look with a logo, colours and a foot is made in Chinese, and the report has it", async (context) => {
  const machine = new Machine("looks", "zh_CN.UTF-8");
  const [logo, pdf] = [machine.path("logo.png"), machine.path("report.pdf")];
  await mkdir(machine.home, { recursive: true });
  await writeFile(logo, Buffer.from(LOGO, "base64"));
  const program = await machine.start({ options: ["--demo"], answers: [logo, pdf] });
  context.after(() => program.end());
  const page = program.page;
  await page.click("home-continue");
  await page.find("anchor-0");
  await page.press("Control+3");
  await page.find("report-page-1");

  await page.click("look-new");
  await waitFor("the field of the name to have the focus", () => page.run(() => document.activeElement?.dataset.testid === "look-name"));
  await page.fill("look-name", "伙伴咨询");
  await page.click("look-logo-choose");
  await waitFor("the logo", () =>
    page.run(() => document.querySelector('[data-testid="look-logo-picture"]')?.naturalWidth === 24),
  );
  await page.click("look-colours");
  await page.fill("look-primary", "#ffc000");
  await page.fill("look-footer-zh-Hans", FOOTER);
  await page.click("look-save");
  await waitFor("the colour refused", async () => (await page.attribute("look-primary", "aria-invalid")) === "true");
  await program.keepPicture("look-refused");
  assert.equal(
    await page.run(() => document.querySelector('[data-testid="look-footer-zh-Hans"]').value),
    FOOTER,
    "what was typed is still there",
  );
  await page.fill("look-primary", "#123a5c");
  await program.keepPicture("look-dialog");
  await page.click("look-save");
  await waitFor("the dialog gone", async () => !(await page.has("look-dialog")));

  await waitFor("the title page in its colour", () =>
    page.run(() => document.querySelector('[data-testid="report-page-1"] svg [fill="#123A5C"]') !== null),
  );
  assert.ok(
    await page.run(() => document.querySelector('[data-testid="report-page-1"] svg image')?.getAttribute("href")?.startsWith("data:image/png;base64,")),
    "the logo is on the title page",
  );
  await waitFor("the foot of the second page", async () =>
    joined(await page.run(() => [...document.querySelectorAll('[data-testid="report-page-2"] svg text')].map((one) => one.textContent).join(""))).includes(
      FOOTER,
    ),
  );
  await program.keepPicture("look-pages");

  await page.click("look-delete");
  await page.find("look-deleted");
  await waitFor("the pages without it", () =>
    page.run(() => document.querySelector('[data-testid="report-page-1"] svg [fill="#123A5C"]') === null),
  );
  await page.click("look-undo");
  await waitFor("the pages in it again", () =>
    page.run(() => document.querySelector('[data-testid="report-page-1"] svg [fill="#123A5C"]') !== null),
  );

  await page.click("report-save");
  await waitFor("the report saved", async () => (await page.text("report-saved")).includes("report.pdf"));
  assert.ok(joined(await printed("pdftotext", "-layout", pdf, "-")).includes(FOOTER), "the foot is in the report");
  assert.match(await printed("pdfimages", "-list", pdf), /^\s+1\s+\d+\s+image\s/m, "the logo is on its first page");
  await program.close();
});
