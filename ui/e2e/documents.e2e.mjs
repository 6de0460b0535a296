// What leaves the window besides a PDF: documents to edit, charts on the clipboard and in files, and what the terms mean.

import assert from "node:assert/strict";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";

import { aimm, printed } from "./command_line.mjs";
import { Machine } from "./program.mjs";
import { waitFor } from "./wait.mjs";
import { pasted } from "./x11.mjs";

const PNG = "89504e470d0a1a0a";

/** A stand-in for what the system opens files with: it notes what it is asked for. */
async function opener(machine) {
  const [folder, list] = [machine.path("bin"), machine.path("opened.txt")];
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/xdg-open`, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${list}'\n`);
  await chmod(`${folder}/xdg-open`, 0o755);
  const opened = async () => (await readFile(list, "utf8").catch(() => "")).split("\n").filter(Boolean);
  return { environment: { PATH: `${folder}:${process.env.PATH}` }, opened };
}

/** Saves the report in a form, and waits until the window says that `name` was saved. */
async function save(page, form, name) {
  await page.click(`report-form-${form}`);
  await page.click("report-save");
  await waitFor(`${name} saved`, async () => (await page.has("report-saved")) && (await page.text("report-saved")).includes(name));
}

/** Goes from home to the report of the assessment answered last. */
async function openReport(page) {
  await page.click("home-continue");
  await page.find("anchor-0");
  await page.press("Control+3");
  await page.find("report-page-1");
}

test("the report is saved as a document and as a workbook, opened, shown, and remembered", async (context) => {
  const machine = new Machine("forms", "en_GB.UTF-8");
  const system = await opener(machine);
  const [document, workbook] = [machine.path("report.docx"), machine.path("report.xlsx")];
  // The second name is typed without its ending.
  const answers = [document, machine.path("report.xlsx").replace(/\.xlsx$/, ""), "", machine.path("no-template.docx")];
  await mkdir(machine.home, { recursive: true });
  await writeFile(machine.path("no-template.docx"), "this is no document");
  const program = await machine.start({ options: ["--demo"], answers, environment: system.environment });
  context.after(() => program.end());
  const page = program.page;
  await openReport(page);

  await save(page, "docx", "report.docx");
  await program.keepPicture("report-docx");
  assert.ok(await page.has("preview-about"), "the screen says that these are not the document's own pages");
  assert.ok((await readFile(document)).includes("word/document.xml"), "it is a document");
  await page.click("saved-open");
  await waitFor("the document opened", async () => (await system.opened()).at(-1) === document);
  await page.click("saved-show");
  await waitFor("its folder shown", async () => (await system.opened()).at(-1) === machine.home);

  await save(page, "xlsx", "report.xlsx");
  assert.ok((await readFile(workbook)).includes("xl/workbook.xml"), "it is a workbook");
  assert.equal(await page.has("report-section-cover"), false, "a workbook has no sections to choose");
  await program.keepPicture("report-xlsx");

  await page.click("report-form-docx");
  await page.click("report-template-choose");
  await page.click("report-template-choose");
  assert.match(await page.text("error"), /not a Word document/, "a file that is no document is refused with its reason");
  assert.equal(await page.has("report-template"), false, "and is not used");
  await page.press("Control+2");
  await page.find("headline");
  await page.press("Control+3");
  await page.find("report-template-choose");
  await program.close();
});

/** Files of two people who answered like the demo, but for one item each. */
async function respondents(machine) {
  const demo = machine.path("demo.json");
  await aimm("demo", demo, "--lang", "zh-Hans");
  const assessment = JSON.parse(await readFile(demo, "utf8"));
  const people = [
    { id: "anna", name: "安娜", role: "executive" },
    { id: "bo", name: "博文", role: "technology" },
  ];
  const files = [];
  for (const [at, respondent] of people.entries()) {
    const rated = assessment.responses.filter(({ state }) => state === "rated");
    rated[at].level = rated[at].level === 0 ? 3 : 0;
    files.push(machine.path(`${respondent.id}.json`));
    await writeFile(files[at], JSON.stringify({ ...assessment, respondent }));
  }
  return files;
}

test("the report says how far respondents agree once their files are chosen, also after a restart", async (context) => {
  const machine = new Machine("respondents", "zh_CN.UTF-8");
  await mkdir(machine.home, { recursive: true });
  const files = await respondents(machine);
  const report = machine.path("report.pdf");
  const program = await machine.start({ options: ["--demo"], answers: [files[0], files.join("\t")] });
  context.after(() => program.end());
  await openReport(program.page);
  assert.equal(await program.page.has("report-section-agreement"), false, "nobody can agree");
  await program.page.click("report-respondents-choose");
  assert.match(await program.page.text("error"), /两/, "one file alone is refused with its reason");
  await program.page.click("report-respondents-choose");
  await program.page.find("report-section-agreement");
  await program.page.run(() => document.querySelector('[data-testid="report-respondents"]').scrollIntoView());
  await program.keepPicture("respondents");
  await program.close();

  const again = await machine.start({ options: ["--demo"], answers: [report] });
  context.after(() => again.end());
  await openReport(again.page);
  await again.page.find("report-section-agreement");
  await save(again.page, "pdf", "report.pdf");
  const text = await printed("pdftotext", report, "-");
  assert.match(text, /Krippendorff/, "the section is there");
  await again.page.click("report-respondents-forget");
  await waitFor("no section", async () => !(await again.page.has("report-section-agreement")));
  await again.close();
});

test("a chart is copied to the clipboard and saved in pixels and in lines", async (context) => {
  const machine = new Machine("charts", "zh_CN.UTF-8");
  const [pixels, lines] = [machine.path("radar.png"), machine.path("radar.svg")];
  const program = await machine.start({ options: ["--demo"], answers: [pixels, lines] });
  context.after(() => program.end());
  const page = program.page;
  await page.click("home-continue");
  await page.find("anchor-0");
  await page.press("Control+2");
  await page.find("chart-gap-domains");
  assert.equal(await pasted(process.env.DISPLAY, "image/png"), undefined, "nothing is there yet");
  await page.click("copy-radar-domains");
  await waitFor("the chart on the clipboard", async () => (await pasted(process.env.DISPLAY, "image/png"))?.toString("hex").startsWith(PNG));
  await page.run(() => document.querySelector('[data-testid="chart-gap-domains"]').scrollIntoView());
  await program.keepPicture("results-gap");
  await page.click("gap-areas");
  await page.find("chart-gap-areas");

  await page.click("save-charts");
  await page.click("chart-scale-4");
  await page.click("chart-save");
  await waitFor("a PNG", async () => (await readFile(pixels).catch(() => Buffer.alloc(0))).toString("hex", 0, 8) === PNG);
  assert.ok((await readFile(pixels)).readUInt32BE(16) > 2000, "four pixels a point");
  await page.click("chart-form-svg");
  await page.click("chart-save");
  await waitFor("an SVG", async () => (await readFile(lines, "utf8").catch(() => "")).includes("<svg"));
  await program.keepPicture("charts-dialog");
  await page.press("Escape");
  await waitFor("the dialog gone", async () => !(await page.has("charts-dialog")));
  await program.close();
});

test("terms of the questionnaire are explained where they stand, by keyboard, and all of them in the help", async (context) => {
  const machine = new Machine("terms", "en_GB.UTF-8");
  const program = await machine.start({ options: ["--demo"] });
  context.after(() => program.end());
  const page = program.page;
  await page.click("home-continue");
  await page.find("anchor-0");
  for (let n = 0; n < 12 && !(await page.has("term")); n += 1) await page.press("j");
  await page.run(() => document.querySelector('[data-testid="term"]').focus());
  await page.select("[role=tooltip]");
  await program.keepPicture("term");
  const box = await page.run(() => {
    const { left, right, top, bottom } = document.querySelector("[role=tooltip]").getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  assert.ok(box, "the definition is seen whole");
  await page.press("Escape");
  await waitFor("the definition gone", async () => !(await page.run(() => document.querySelector("[role=tooltip]") !== null)));
  await page.click("item-term");
  assert.ok((await page.text("item-term-definition")).length > 20, "the list of the item's terms explains them too");
  await page.press("g");
  await page.fill("terms-search", "drift");
  await waitFor("the term found", async () => /drift/i.test(await page.text("terms")));
  await program.keepPicture("terms");
  await program.close();
});

test("an assessment leaves as a paper form and as a workbook, and its workbook comes back", async (context) => {
  const machine = new Machine("by-hand", "zh_CN.UTF-8");
  const [form, workbook] = [machine.path("form.pdf"), machine.path("answers.xlsx")];
  const program = await machine.start({ options: ["--demo"], answers: [form, workbook, workbook] });
  context.after(() => program.end());
  const page = program.page;
  const choose = async (entry) => {
    await page.click("assessment-menu");
    await page.click(entry);
  };
  await choose("menu-form-print");
  await waitFor("the form", async () => /填写说明/.test(await printed("pdftotext", form, "-").catch(() => "")));
  await choose("menu-answers-export");
  await waitFor("the workbook", async () => (await readFile(workbook).catch(() => Buffer.alloc(0))).toString("latin1", 0, 2) === "PK");
  await choose("menu-answers-import");
  await waitFor("the answers", () => page.run(() => /工作簿中 \d+ 项答案与现有回答相同/.test(document.body.textContent)));
  await program.keepPicture("answers-read");
  await program.close();
});
