import { beforeEach, expect, test, vi } from "vitest";

import theme from "../../../assets/theme.json";
import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { fail, type Program } from "../../dev/program";
import { LEAST_CONTRAST, asColour, contrastToWhite } from "./contrast";
import { look } from "./look.svelte";
import { OWN_COLOURS, isNear, lengthOf, shownIn, type LookDraft } from "./look_draft";
import { problemsOf } from "./look_problems";
import { report } from "./report.svelte";
import { settings } from "./settings.svelte";
import { workspace } from "./workspace.svelte";

let program: Program;
let id: string;

beforeEach(async () => {
  localStorage.clear();
  vi.useFakeTimers();
  program = restart();
  id = populate(program);
  program.isOpen = true;
  await settings.load();
  await workspace.load();
  look.discard();
  look.dismiss();
  look.enter();
  await report.open(id);
});

/** The draft in the dialog. */
function draft(): LookDraft {
  if (!look.draft) throw new Error("no look is open");
  return look.draft;
}

/** Makes a look with a colour and a text at the foot. */
async function made(name: string, primary = "#123a5c"): Promise<void> {
  look.make();
  Object.assign(draft(), { name, hasColours: true, primary });
  draft().footer["zh-Hans"] = "伙伴咨询";
  await look.save();
  await vi.advanceTimersByTimeAsync(250);
}

test("a look is made, chosen, remembered, and the pages are in it", async () => {
  expect(report.pages.get(2)?.svg).not.toContain("伙伴咨询");
  await made("  House style ");
  expect([look.isOpen, look.draft], "the dialog is gone").toEqual([false, null]);
  expect(report.looks.map(({ name }) => name)).toEqual(["House style"]);
  expect([report.options.template, program.settings.report.template]).toEqual(["look-1", "look-1"]);
  expect(report.pages.get(1)?.svg).toContain("#123a5c");
  expect(report.pages.get(2)?.svg, "in an English report the Chinese text stands in").toContain("伙伴咨询");
  const kept = program.looks[0]?.template;
  expect([kept?.footer, kept?.header, kept?.logo]).toEqual([{ "zh-Hans": "伙伴咨询" }, {}, null]);
});

test("a look is changed under its id, and pages that were drawn before are drawn anew", async () => {
  await made("Partner");
  await look.edit();
  expect([draft().name, draft().hasColours, draft().primary, draft().footer]).toEqual([
    "Partner",
    true,
    "#123a5c",
    { en: "", "zh-Hans": "伙伴咨询" },
  ]);
  draft().footer.en = "Partner & Co.";
  draft().hasColours = false;
  await look.save();
  await vi.advanceTimersByTimeAsync(250);
  expect(program.looks.map((one) => one.id)).toEqual(["look-1"]);
  expect(program.looks[0]?.template.colours).toBe(null);
  expect(report.pages.get(2)?.svg).toContain("Partner &amp; Co.");
  expect(report.pages.get(1)?.svg).not.toContain("#123a5c");
});

test("what the program refuses stands beside its field in its own words, and nothing typed is lost", async () => {
  look.make();
  Object.assign(draft(), { name: "Bright: and light", hasColours: true, primary: "#ffc000", secondary: "teal" });
  draft().header.en = "x".repeat(121);
  expect(await look.save()).toBe(false);
  expect(look.isOpen).toBe(true);
  expect([draft().primary, draft().secondary, draft().header.en.length]).toEqual(["#ffc000", "teal", 121]);
  expect(Object.keys(look.problems.at).sort()).toEqual(["/colours/primary", "/colours/secondary", "/header/en"]);
  expect(look.problems.at["/colours/primary"]).toEqual({
    message: "#ffc000 is too light for white paper: its contrast has to be at least 4.5",
    hint: "#946f00 is the same hue, dark enough",
  });
  expect([program.looks.length, report.options.template]).toEqual([0, null]);
  draft().primary = "#946f00";
  look.touch("/colours/primary");
  expect(Object.keys(look.problems.at).sort(), "one that was changed waits for the next try").toEqual(["/colours/secondary", "/header/en"]);
  look.touch("/colours");
  look.touch("/header");
  expect(look.saving.error, "nothing is left to say").toBe(null);
});

test("a name that is missing is asked for at its field", async () => {
  look.make();
  await look.save();
  expect(look.problems.at["/name"]?.message).toBe("The name is empty. Fill it in.");
});

test("a full disk keeps the dialog and what was typed", async () => {
  look.make();
  draft().name = "House style";
  program.failures.set("save_report_template", fail("diskFull", "The disk is full."));
  expect(await look.save()).toBe(false);
  expect([look.isOpen, draft().name, look.saving.error?.code, look.problems.others.length]).toEqual([true, "House style", "diskFull", 0]);
  expect(await look.save()).toBe(true);
});

test("a logo is shown, keeps the words that were written for it, and can go", async () => {
  look.make();
  await look.chooseLogo();
  expect([draft().logo?.kind, draft().logo?.alternative]).toEqual(["svg", { en: "Logo", "zh-Hans": "徽标" }]);
  if (draft().logo) Object.assign(draft().logo?.alternative ?? {}, { en: "Partner & Co." });
  program.chosenLogo = { kind: "png", data: "iVBORw0KGgo=", alternative: { en: "Logo" } };
  await look.chooseLogo();
  expect([draft().logo?.kind, draft().logo?.alternative.en]).toEqual(["png", "Partner & Co."]);
  program.chosenLogo = null;
  await look.chooseLogo();
  expect(draft().logo?.kind, "a dialog that was cancelled changes nothing").toBe("png");
  program.failures.set("import_template_logo", fail("fileRefused", "logo.txt has a problem and was not used."));
  await look.chooseLogo();
  expect([draft().logo?.kind, look.picturing.error?.code]).toEqual(["png", "fileRefused"]);
  look.removeLogo();
  expect([draft().logo, look.picturing.error]).toEqual([null, null]);
});

test("what was deleted comes back as it was", async () => {
  await report.importLook();
  const before = structuredClone(program.looks[0]?.template);
  await look.remove();
  expect([report.options.template, report.looks.length, program.looks.length]).toEqual([null, 0, 0]);
  expect(look.deleted?.name).toBe("Partner & Co.");
  program.failures.set("save_report_template", fail("diskFull", "The disk is full."));
  await look.undo();
  expect([look.managing.error?.code, look.deleted?.name], "it can be tried again").toEqual(["diskFull", "Partner & Co."]);
  await look.undo();
  expect(program.looks[0]?.template).toEqual(before);
  expect([look.deleted, report.options.template, report.looks.length]).toEqual([null, program.looks[0]?.id, 1]);
});

test("what was left unsaved can be gone on with, and what was not changed is not kept", async () => {
  await made("Partner");
  await look.edit();
  look.leave();
  expect(look.draft, "nothing was changed").toBe(null);
  await look.edit();
  draft().cover.en = "For the board";
  look.leave();
  expect([look.isOpen, look.draft?.cover.en]).toEqual([false, "For the board"]);
  await look.edit();
  expect([look.isOpen, draft().cover.en], "editing the same look goes on").toEqual([true, "For the board"]);
});

test("no look of one client reaches the workspace of another", async () => {
  await made("Client A");
  await look.edit();
  draft().cover.en = "For client A";
  look.leave();
  await look.remove();
  look.make();
  draft().name = "Another for A";
  look.leave();
  if (!workspace.view) throw new Error("no workspace is open");
  workspace.view = { ...workspace.view, path: "/home/anna/client-b.aimm" };
  look.enter();
  expect([look.draft, look.deleted]).toEqual([null, null]);
});

test("a look that is exported says where", async () => {
  await report.importLook();
  await look.export();
  expect(look.exported?.path).toBe("/home/anna/Partner & Co..json");
});

test.each([
  ["#ffffff", 1],
  ["#000000", 21],
  ["#767676", 4.54],
  ["#ffc000", 1.64],
])("the contrast of %s to white paper", (colour, contrast) => {
  expect(contrastToWhite(colour)).toBeCloseTo(contrast, 2);
});

test.each([
  ["#1F4E79", "#1f4e79"],
  [" 1f4e79", "#1f4e79"],
  ["#abc", "#aabbcc"],
  ["#12345", null],
  ["teal", null],
])("%s is read as %s", (text, colour) => {
  expect(asColour(text)).toBe(colour);
});

test("the first colours are those of the theme, and can be seen on paper", () => {
  const own = { primary: theme.colour.accent.print, secondary: theme.series["4"].print };
  expect(OWN_COLOURS).toEqual({ primary: own.primary.toLowerCase(), secondary: own.secondary.toLowerCase() });
  for (const part of ["primary", "secondary"] as const) expect(contrastToWhite(OWN_COLOURS[part])).toBeGreaterThan(LEAST_CONTRAST[part]);
});

test("lengths are counted as the program counts them, and one language stands in for the other", () => {
  expect([lengthOf(" 𠮷野 "), isNear(48, 60), isNear(49, 60)]).toEqual([2, false, true]);
  const texts = { en: " ", "zh-Hans": "内部资料" };
  expect([shownIn("en", texts), shownIn("zh-Hans", texts), shownIn("en", { en: "", "zh-Hans": "" })]).toEqual(["内部资料", "内部资料", ""]);
});

test("a problem that belongs to no field is kept among the others", () => {
  const error = fail("fileRefused", "refused", ["A: /b: /cover/en: too long (shorten it)", "A: /b: something else"]);
  expect(problemsOf(error, "A: /b")).toEqual({ at: { "/cover/en": { message: "too long", hint: "shorten it" } }, others: ["something else"] });
});
