// What must not go wrong: a crash, a cancelled dialog, a language changed in the middle, a window too small.

import assert from "node:assert/strict";
import { test } from "node:test";

import { aimm } from "./command_line.mjs";
import { Machine } from "./program.mjs";
import { waitFor } from "./wait.mjs";

test("an answer shown as saved outlives a crash", async (context) => {
  const machine = new Machine("crash", "en_GB.UTF-8");
  const workspace = machine.path("client.aimm");
  const first = await machine.start({ answers: [workspace] });
  context.after(() => first.end());
  await first.page.find("lang-en");
  await first.page.press("Control+n");
  await first.page.click("empty-new");
  await first.page.fill("new-organisation", "Harbour Works");
  await first.page.click("new-create");
  await first.page.find("anchor-3");
  await first.page.press("3");
  await waitFor("the answer on disk", async () => (await first.page.attribute("saved-state", "data-state")) === "saved");
  await first.kill();

  const second = await machine.start({ options: [workspace] });
  context.after(() => second.end());
  await second.page.click("home-continue");
  await waitFor("the answer", async () => (await second.page.attribute("anchor-3", "aria-checked")) === "true");
  await second.close();
  assert.equal((await aimm("workspace", "verify", workspace)).isSound, true);
});

test("the demo opens, says so everywhere, and changes its language at once", async (context) => {
  const machine = new Machine("demo", "en_GB.UTF-8");
  const program = await machine.start({ options: ["--demo"] });
  context.after(() => program.end());
  const page = program.page;
  await page.find("home-assessment");
  assert.match(await page.run(() => document.body.textContent), /fictitious/i, "nobody may take the demo for a client");
  await program.keepPicture("home-en");
  await page.click("open-settings");
  await page.click("lang-zh");
  await waitFor("Chinese", () => page.run(() => document.documentElement.lang === "zh-Hans"));
  await program.keepPicture("settings-zh");
  await page.click("settings-back");
  assert.match(await page.run(() => document.body.textContent), /虚构/, "the demo is labelled in Chinese, too");
  await page.click("home-continue");
  await page.find("anchor-0");
  await program.keepPicture("answer-zh");
  await page.resize(1024, 640);
  await program.keepPicture("answer-zh-small");
  const cut = await page.run(() =>
    [...document.querySelectorAll("main .anchor, main h1, main h2")].filter((box) => box.scrollWidth > box.clientWidth + 1).length,
  );
  assert.equal(cut, 0, "no text is cut in a small window");
  await page.press("Control+2");
  await page.find("headline");
  await program.keepPicture("results-zh-small");
  await program.close();
});

test("the window answers while a report is made, and a cancelled dialog changes nothing", async (context) => {
  const machine = new Machine("busy", "en_GB.UTF-8");
  const pdf = machine.path("report.pdf");
  const program = await machine.start({ options: ["--demo"], answers: ["", pdf] });
  context.after(() => program.end());
  const page = program.page;
  await page.click("home-continue");
  await page.find("anchor-0");
  await page.press("Control+3");
  await page.find("report-page-1");
  // The pages in reach are drawn first: what is measured is the making of the report.
  const drawn = () => page.run(() => document.querySelectorAll('[data-page][aria-busy="false"]').length >= 4 && document.querySelector('[data-testid="report-pages"]').ariaBusy === "false");
  await waitFor("the pages in reach", drawn);
  await page.run(() => {
    window.calm_ = 0;
    let last = performance.now();
    const frame = (now) => {
      window.calm_ = now - last < 100 ? window.calm_ + 1 : 0;
      last = now;
      if (!window.frames_) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const isCalm = () => page.run(() => window.calm_ > 10);
  await waitFor("the pages painted", isCalm);
  await page.click("report-save");
  await waitFor("the way back", () => page.has("report-save"));
  assert.equal(await page.has("report-saved"), false, "nothing was saved where nobody said where");
  await waitFor("the window at rest", isCalm);
  await page.run(() => {
    window.frames_ = [];
    const begun = performance.now();
    let last = begun;
    const frame = (now) => {
      window.frames_.push(now - last);
      last = now;
      if (now - begun < 4000) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.click("report-save");
  assert.ok((await page.text("report-saved")).includes("report.pdf"));
  const longest = await page.run(() => Math.max(...window.frames_));
  context.diagnostic(`longest pause between two frames: ${Math.round(longest)} ms`);
  assert.ok(longest < 1000, `the page stood still for ${longest} ms while the report was made`);
  await program.close();
});
