// From nothing to a report and back, by keyboard: once in each language.

import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { test } from "node:test";

import { aimm, printed } from "./command_line.mjs";
import { Machine, namesBeside } from "./program.mjs";
import { waitFor } from "./wait.mjs";

const JOURNEYS = [
  {
    language: "en",
    locale: "en_GB.UTF-8",
    organisation: "Northwind <b>& Sons</b>",
    words: { saved: /^Saved/, level: "Level", page: /Page 1/ },
    inReport: ["Northwind <b>& Sons</b>", "not a certification"],
  },
  {
    language: "zh-Hans",
    locale: "zh_CN.UTF-8",
    organisation: "北风机械（集团）有限公司",
    words: { saved: /^已保存/, level: "级", page: /第 1/ },
    inReport: ["北风机械（集团）有限公司", "自评估"],
  },
];

/** The level given to the item at a position: every level occurs, the index stays between 2 and 3. */
const levelAt = (position) => [2, 3, 2, 3, 3, 2, 4, 2, 3, 2, 3, 1][position % 12];

/** Waits until nothing is on its way to the disk. */
const settled = (page) => waitFor("the answer on disk", async () => (await page.attribute("saved-state", "data-state")) === "saved");

async function answerAll(page, nItems) {
  for (let position = 0; position < nItems; position += 1) {
    const before = await page.attribute("current-item", "data-item");
    await page.press(String(levelAt(position)));
    await waitFor(`level ${levelAt(position)} chosen at item ${position + 1}`, async () => {
      return (await page.attribute(`anchor-${levelAt(position)}`, "aria-checked")) === "true";
    });
    await settled(page);
    if (position + 1 === nItems) return;
    await page.press("j");
    await waitFor("the next item", async () => (await page.attribute("current-item", "data-item")) !== before);
  }
}

async function begin(page, organisation) {
  await page.press("Control+n");
  await page.click("empty-new");
  await page.fill("new-organisation", organisation);
  await page.click("new-create");
  await page.find("anchor-0");
}

async function saveReport(page, kept) {
  await page.press("Control+3");
  await page.find("report-page-1");
  await kept("report");
  await page.click("report-save");
  return page.text("report-saved");
}

for (const { language, locale, organisation, words, inReport } of JOURNEYS) {
  test(`a person assesses an organisation in ${language}`, async (context) => {
    const machine = new Machine(`journey-${language}`, locale);
    const workspace = machine.path("client.aimm");
    const pdf = machine.path("report.pdf");

    const first = await machine.start({ answers: [workspace, pdf] });
    context.after(() => first.end());
    const page = first.page;
    await page.find("lang-en");
    await waitFor("a font for 简体中文, in either language", () =>
      page.run(() => [...document.fonts].some((face) => face.family.includes("Noto Sans SC") && face.status === "loaded")),
    );
    await first.keepPicture("start");
    await begin(page, organisation);
    await first.keepPicture("first-item");
    await answerAll(page, 72);
    assert.match(await page.text("saved-state"), words.saved, "the screen says so in the chosen language");
    await page.press("Control+z");
    await waitFor("the last answer undone", async () => (await page.attribute(`anchor-${levelAt(71)}`, "aria-checked")) === "false");
    await page.press("Control+Shift+z");
    await waitFor("the last answer back", async () => (await page.attribute(`anchor-${levelAt(71)}`, "aria-checked")) === "true");
    await settled(page);
    await first.keepPicture("last-item");

    await page.press("Control+2");
    const headline = await page.text("headline");
    assert.ok(headline.length > 10, `the results begin with a sentence: ${headline}`);
    const index = await page.text("index");
    await waitFor("the radar", () => page.run(() => document.querySelector('[data-testid="radar"] svg path, [data-testid="radar"] svg polygon') !== null));
    await first.keepPicture("results");
    await waitFor("the strengths", () => page.run(() => document.querySelector('[data-testid="strengths"]') !== null));
    const excess = await page.run(() => document.scrollingElement.scrollHeight - window.innerHeight);
    assert.equal(excess, 0, "only the pane scrolls: the bar with the stages stays");

    const saved = await saveReport(page, (name) => first.keepPicture(name));
    assert.ok(saved.includes("report.pdf"), `the screen names the file: ${saved}`);
    assert.ok((await stat(pdf)).size < 1_500_000, "a report is small enough to send");
    const text = (await printed("pdftotext", "-layout", pdf, "-")).replaceAll(/\s+/g, " ");
    for (const wanted of inReport) assert.ok(text.toLowerCase().includes(wanted.toLowerCase()), `${wanted} is missing from the report`);
    await printed("qpdf", "--check", pdf);
    assert.match(await printed("pdfinfo", pdf), /Tagged:\s+yes/, "screen readers need the tags");
    await first.close();

    assert.deepEqual(
      (await namesBeside(workspace)).filter((name) => name.startsWith("client.aimm")),
      ["client.aimm"],
      "a closed workspace is one file",
    );
    const second = await machine.start({ options: [workspace] });
    context.after(() => second.end());
    await second.page.find("home-assessment");
    await second.keepPicture("home");
    await second.page.click("home-continue");
    await second.page.find("anchor-0");
    await second.page.press("Control+2");
    assert.equal(await second.page.text("headline"), headline, "the same answers tell the same result");
    assert.equal(await second.page.text("index"), index);
    await second.close();

    const verified = await aimm("workspace", "verify", workspace);
    assert.equal(verified.isSound, true, "the history is unbroken");
    const exported = machine.path("export.json");
    const { assessments } = await aimm("workspace", "list", workspace);
    await aimm("workspace", "export", workspace, assessments[0].id, "--out", exported);
    const scorecard = await aimm("score", exported);
    assert.equal(scorecard.counts.rated, 72, "every answer given in the window is in the file");
    assert.equal(scorecard.overall.index.toFixed(2), index, "window and command line tell one index");
  });
}
