import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { assessment } from "@/state/assessment.svelte";
import { look } from "@/state/look.svelte";
import { navigation } from "@/state/navigation.svelte";
import { report } from "@/state/report.svelte";
import { settings } from "@/state/settings.svelte";
import { workspace } from "@/state/workspace.svelte";
import ReportView from "@/views/ReportView.svelte";

import { restart } from "../../../dev/client";
import { populate } from "../../../dev/fixture";
import type { Program } from "../../../dev/program";

let program: Program;
const user = userEvent.setup({ delay: null });

beforeEach(async () => {
  cleanup();
  localStorage.clear();
  program = restart();
  const id = populate(program);
  program.isOpen = true;
  await settings.load();
  await workspace.load();
  await assessment.open(id);
  look.discard();
  look.dismiss();
  navigation.showsKeys = false;
  render(ReportView);
});

const field = (testid: string) => screen.findByTestId<HTMLInputElement>(testid);
const press = async (testid: string) => user.click(await screen.findByTestId(testid));
async function write(testid: string, text: string): Promise<void> {
  const input = await field(testid);
  await user.clear(input);
  if (text !== "") await user.type(input, text);
}
/** What describes a field: what is wrong with it, or what to mind. */
async function descriptionOf(testid: string): Promise<string> {
  const id = (await field(testid)).getAttribute("aria-describedby");
  return (id && document.getElementById(id)?.textContent) || "";
}

test("a look is made by somebody who types and presses Enter", async () => {
  await press("look-new");
  expect((await field("look-name")).autofocus, "the dialog begins with the name").toBe(true);
  await user.type(await field("look-name"), "House style{Enter}");
  expect((await field("report-look")).value).toBe("look-1");
  expect(screen.queryByTestId("look-dialog")).toBe(null);
  expect([program.looks[0]?.template.name, report.options.template]).toEqual(["House style", "look-1"]);
});

test("a colour that is refused is marked, has the focus, and everything typed is there", async () => {
  await press("look-new");
  await write("look-name", "Bright");
  await press("look-colours");
  await write("look-primary", "ffc000");
  expect(await descriptionOf("look-primary"), "before it is tried").toContain("Contrast to white 1.64 (at least 4.5): too light");
  await write("look-footer-en", "Partner & Co.");
  await press("look-save");
  expect(await descriptionOf("look-primary")).toBe(
    "#ffc000 is too light for white paper: its contrast has to be at least 4.5; #946f00 is the same hue, dark enough.",
  );
  const primary = await field("look-primary");
  expect([primary.getAttribute("aria-invalid"), document.activeElement]).toEqual(["true", primary]);
  expect(await descriptionOf("look-secondary"), "the other one is fine").toContain("enough");
  expect([(await field("look-name")).value, (await field("look-footer-en")).value]).toEqual(["Bright", "Partner & Co."]);
  expect((await screen.findByTestId("error")).textContent).toContain("One thing has to be changed");
  await write("look-primary", "#946f00");
  expect(await descriptionOf("look-primary")).toContain("4.5): enough");
  expect(screen.queryByTestId("error"), "it was the only thing").toBe(null);
  await press("look-save");
  expect(program.looks[0]?.template.colours).toEqual({ primary: "#946f00", secondary: "#0b6e69" });
  expect(screen.queryByTestId("look-dialog")).toBe(null);
});

test("each text has a field a language, one's own first, and the sketch shows the one that stands in", async () => {
  await settings.setLanguage("zh-Hans");
  await press("look-new");
  const group = await screen.findByRole("group", { name: "保密标记" });
  expect(within(group).getAllByRole("textbox").map((one) => one.getAttribute("lang"))).toEqual(["zh-Hans", "en"]);
  await write("look-confidentiality-en", "Internal");
  await press("look-sketch-zh-Hans");
  const sketch = await screen.findByTestId("look-sketch");
  expect(sketch.textContent).toContain("Internal");
  await write("look-confidentiality-zh-Hans", "内部资料");
  expect(sketch.textContent).not.toContain("Internal");
  await press("look-sketch-en");
  expect(sketch.textContent).toContain("Internal");
  expect(sketch.textContent).not.toContain("内部资料");
});

test("a limit is said when it is near, and once it is passed", async () => {
  await press("look-new");
  await write("look-confidentiality-en", "x".repeat(48));
  expect(await descriptionOf("look-confidentiality-en")).toBe("");
  await user.type(await field("look-confidentiality-en"), "x");
  expect(await descriptionOf("look-confidentiality-en")).toBe("49 of 60 characters");
  await user.type(await field("look-confidentiality-en"), "x".repeat(12));
  expect(await descriptionOf("look-confidentiality-en")).toBe("61 characters, at most 60 fit");
  await write("look-name", "Long");
  await press("look-save");
  expect(await descriptionOf("look-confidentiality-en")).toBe("The text in en has 61 characters, at most 60 are allowed; shorten it.");
});

test("the logo is shown with its words in both languages, and words that are missing are asked for", async () => {
  await press("look-new");
  await write("look-name", "Partner");
  await press("look-logo-choose");
  expect((await screen.findByTestId("look-logo-picture")).getAttribute("src")).toMatch(/^data:image\/svg\+xml;base64,/);
  expect((await field("look-alternative-zh-Hans")).value).toBe("徽标");
  await write("look-alternative-en", "");
  await write("look-alternative-zh-Hans", "");
  await press("look-save");
  expect((await field("look-alternative-en")).getAttribute("aria-invalid")).toBe("true");
  await write("look-alternative-en", "Partner & Co.");
  expect((await field("look-alternative-en")).getAttribute("aria-invalid")).toBe("false");
  await press("look-save");
  expect(program.looks[0]?.template.logo?.alternative).toEqual({ en: "Partner & Co." });
});

test("a look is deleted at once and comes back with everything, by keyboard alone", async () => {
  await press("report-look-import");
  (await screen.findByTestId("look-delete")).focus();
  await user.keyboard("{Enter}");
  const undo = await screen.findByTestId("look-undo");
  expect((await screen.findByTestId("look-deleted")).textContent).toContain("“Partner & Co.” was deleted.");
  await expect.poll(() => document.activeElement, { message: "the button went; its undoing is next" }).toBe(undo);
  expect(program.looks).toEqual([]);
  await user.keyboard("{Enter}");
  await screen.findByTestId("look-edit");
  expect(program.looks[0]?.template.footer["zh-Hans"]).toBe("伙伴咨询，海港市码头街 1 号");
});

test("a dialog that is closed loses nothing, and gives the focus back", async () => {
  const opener = await screen.findByTestId("look-new");
  await user.click(opener);
  await write("look-name", "Half done");
  await press("look-cancel");
  expect((await screen.findByTestId("look-left")).textContent).toContain("Your changes to “Half done” are not saved.");
  expect(document.activeElement).toBe(opener);
  await press("look-go-on");
  expect((await field("look-name")).value).toBe("Half done");
  await press("look-cancel");
  await press("look-discard");
  await press("look-new");
  expect((await field("look-name")).value).toBe("");
});

test("keys of the screen do nothing while the dialog is open", async () => {
  await user.keyboard("?");
  expect(navigation.showsKeys).toBe(true);
  navigation.showsKeys = false;
  await press("look-new");
  (await screen.findByTestId("look-save")).focus();
  await user.keyboard("?");
  expect(navigation.showsKeys).toBe(false);
});
