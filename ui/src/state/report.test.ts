import { beforeEach, expect, test, vi } from "vitest";

import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { fail, type Program } from "../../dev/program";
import { report } from "./report.svelte";
import { settings } from "./settings.svelte";

let program: Program;
let id: string;

beforeEach(async () => {
  localStorage.clear();
  vi.useRealTimers();
  program = restart();
  id = populate(program);
  await settings.load();
  await report.open(id);
});

const asked = () => program.calls.filter(([name]) => name === "preview_report").map(([, args]) => args as { firstPage: number });

test("pages come two at a time, and only when they are needed", async () => {
  expect([...report.pages.keys()]).toEqual([1, 2]);
  await report.need(2);
  expect(asked().length, "it is there").toBe(1);
  await report.need(5);
  expect([...report.pages.keys()]).toEqual([1, 2, 5, 6]);
});

test("another option makes the pages anew, once for changes in quick succession", async () => {
  vi.useFakeTimers();
  report.setSection("notice", false);
  report.setSection("contents", false);
  report.setConfidentiality("Confidential");
  expect(report.pages.get(1)?.edition, "the old page stays until then").not.toBe(report.edition + 1);
  await vi.advanceTimersByTimeAsync(250);
  expect(asked().length).toBe(2);
  expect([report.shape?.pageCount, report.pages.get(1)?.edition]).toEqual([8, report.edition]);
  expect(program.settings.report.without, "remembered for next time").toEqual(["notice", "contents"]);
});

test("pages past the new end are gone", async () => {
  await report.need(10);
  expect(report.pages.has(10)).toBe(true);
  vi.useFakeTimers();
  report.setSection("ratings", false);
  await vi.advanceTimersByTimeAsync(250);
  expect(report.pages.has(10)).toBe(false);
});

test("a page that failed can be asked for again", async () => {
  program.failures.set("preview_report", fail("internal", "Something went wrong."));
  await report.need(7);
  expect([report.pages.has(7), report.previewing.error?.code]).toEqual([false, "internal"]);
  await report.need(7);
  expect(report.pages.has(7)).toBe(true);
});

test("saving says where, and what was given up is neither saved nor wrong", async () => {
  await report.save();
  expect([report.saved?.path, report.task]).toEqual(["/home/anna/northwind-2026.pdf", null]);
  program.failures.set("export_report", fail("cancelled", "Cancelled."));
  await report.save();
  expect([report.saved, report.exporting.error]).toEqual([null, null]);
  program.failures.set("export_report", fail("diskFull", "The disk is full."));
  await report.save();
  expect(report.exporting.error?.code).toBe("diskFull");
});

test("the report is saved in the form that was chosen, and the choice is remembered", async () => {
  await report.setForm("docx");
  await report.save();
  expect([report.saved?.path, report.saved?.pageCount]).toEqual(["/home/anna/northwind-2026.docx", null]);
  await report.setForm("xlsx");
  expect(report.saved, "what was saved is of another form").toBe(null);
  report.form = "pdf";
  await settings.load();
  await report.open(id);
  expect(report.form).toBe("xlsx");
  program.failures.set("export_report", fail("fileRefused", "It would still say two things."));
  await report.save();
  expect(report.exporting.error?.code, "a redacted report that is none is not saved").toBe("fileRefused");
  await report.setForm("pdf");
  expect(report.exporting.error, "it was of another choice").toBe(null);
});

test("a template is kept until somebody does without it, and one that cannot be used changes nothing", async () => {
  await report.chooseTemplate();
  expect(report.template?.name).toBe("harbour-bank.docx");
  await report.open(id);
  expect(report.template?.name, "asked for again").toBe("harbour-bank.docx");
  program.failures.set("choose_docx_template", fail("fileRefused", "It is no document."));
  await report.chooseTemplate();
  expect([report.template?.name, report.choosing.error?.code]).toEqual(["harbour-bank.docx", "fileRefused"]);
  await report.forgetTemplate();
  expect([report.template, report.choosing.error]).toEqual([null, null]);
});

test("respondents are kept until somebody does without them, and files that cannot be used change nothing", async () => {
  expect(report.shape?.offered, "nobody can agree").not.toContain("agreement");
  await report.chooseRespondents();
  expect(report.respondents.map(({ name }) => name)).toEqual(["anna.json", "ben.json"]);
  expect(report.shape?.offered, "the pages were made anew").toContain("agreement");
  program.failures.set("choose_respondents", fail("fileRefused", "They are for another questionnaire."));
  await report.chooseRespondents();
  expect([report.respondents.length, report.gathering.error?.code]).toEqual([2, "fileRefused"]);
  await report.open(id);
  expect(report.respondents.length, "asked for again").toBe(2);
  await report.forgetRespondents();
  expect([report.respondents.length, report.gathering.error]).toEqual([0, null]);
  expect(report.shape?.offered).not.toContain("agreement");
});

test("a look is kept with its workspace, and that of another is not asked for", async () => {
  expect(report.options.template).toBe(null);
  await report.importLook();
  expect([report.options.template, report.looks.length]).toEqual(["look-partner", 1]);
  report.setNotes(true);
  await settings.setReport(report.options);
  program.looks = [];
  await report.open(id);
  expect([report.options.template, report.options.notes], "the look of last time is not there").toEqual([null, true]);
});

test("the size of the pages is remembered", async () => {
  report.setZoom("width");
  await report.open(id);
  expect(report.zoom).toBe("width");
});
