// Times of the real window, measured in the page from the click or the key to the frame that shows the answer.

import { test } from "node:test";

import { Machine } from "./program.mjs";
import { waitFor } from "./wait.mjs";
import { ofTestId } from "./webdriver.mjs";

/** How often each way is gone. */
const N_OPENINGS = 20;
const N_ANSWERS = 100;

/** Clicks an element in the page and says how many milliseconds pass until `shown` has been painted. */
async function timeClick(page, clicked, shown) {
  await page.find(clicked);
  await page.run(
    (click, show) => {
      window.took_ = null;
      const begun = performance.now();
      const look = () => {
        if (!document.querySelector(show)) return void requestAnimationFrame(look);
        // The frame after the one that has it follows its painting.
        requestAnimationFrame(() => (window.took_ = performance.now() - begun));
      };
      document.querySelector(click).click();
      requestAnimationFrame(look);
    },
    ofTestId(clicked),
    ofTestId(shown),
  );
  await waitFor(shown, () => page.run(() => window.took_ !== null));
  return page.run(() => window.took_);
}

/** Presses a key in the page and says how many milliseconds pass until the answer is shown as saved. */
async function timeAnswer(page, key) {
  await page.run((pressed) => {
    window.took_ = null;
    const state = document.querySelector('[data-testid="saved-state"]');
    const begun = performance.now();
    let hasBegun = false;
    const watcher = new MutationObserver(() => {
      hasBegun ||= state.dataset.state === "saving";
      if (!hasBegun || state.dataset.state !== "saved") return;
      watcher.disconnect();
      window.took_ = performance.now() - begun;
    });
    watcher.observe(state, { attributes: true });
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
  }, key);
  await waitFor("saved", () => page.run(() => window.took_ !== null));
  return page.run(() => window.took_);
}

/** Opens the report and says how long its pages took to be there, and the longest the page then stood still. */
async function timePages(page) {
  await page.run(() => {
    window.took_ = null;
    window.pauses_ = [];
    const begun = performance.now();
    let last = begun;
    let calm = 0;
    const frame = (now) => {
      window.pauses_.push(now - last);
      calm = now - last < 100 && document.querySelector('[data-page="4"][aria-busy="false"]') ? calm + 1 : 0;
      last = now;
      if (calm < 20) requestAnimationFrame(frame);
      else window.took_ = now - begun;
    };
    document.querySelector('[data-testid="nav-report"]').click();
    requestAnimationFrame(frame);
  });
  await waitFor("the pages", () => page.run(() => window.took_ !== null));
  return page.run(() => ({ took: window.took_, longest: Math.max(...window.pauses_) }));
}

/** Waits until the page has drawn a second's worth of frames in time: nobody clicks sooner after a start. */
async function calm(page) {
  await page.run(() => {
    window.calm_ = 0;
    let last = performance.now();
    const frame = (now) => {
      window.calm_ = now - last < 50 ? window.calm_ + 1 : 0;
      last = now;
      if (window.calm_ < 60) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await waitFor("a calm page", () => page.run(() => window.calm_ >= 60));
}

/** Least, median, 99th percentile and greatest of some milliseconds. */
function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
  return `min ${at(0)}, median ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)} ms of ${sorted.length}`;
}

/** Starts the program, and waits until somebody would click. */
async function start(context, machine) {
  const program = await machine.start({ options: ["--demo"] });
  context.after(() => program.end());
  await program.page.find("home-continue");
  await calm(program.page);
  return program;
}

/** Opens the item, then the results, and says how long each took. */
async function open(page) {
  const item = await timeClick(page, "home-continue", "anchor-0");
  return { item, results: await timeClick(page, "nav-results", "headline") };
}

test("times of the window", async (context) => {
  const machine = new Machine("bench", "zh_CN.UTF-8");
  const say = (when, { item, results }) =>
    context.diagnostic(`${when}: ${item.toFixed(0)} ms to the item, ${results.toFixed(0)} ms to the results`);
  // Without a GPU, the system translates what paints the page for this processor, and keeps it for the next start.
  const ever = await start(context, machine);
  say("first opening on a new machine", await open(ever.page));
  await ever.close();

  const program = await start(context, machine);
  const page = program.page;
  const openings = [];
  for (let round = 0; round < N_OPENINGS; round += 1) {
    openings.push(await open(page));
    await page.click("home-back");
  }
  say("first opening after a start", openings[0]);
  context.diagnostic(`click on an assessment to its item: ${spread(openings.map(({ item }) => item))}`);
  context.diagnostic(`click on Results to the results: ${spread(openings.map(({ results }) => results))}`);
  await page.click("home-continue");
  await page.find("anchor-0");
  const answers = [];
  for (let round = 0; round < N_ANSWERS; round += 1) answers.push(await timeAnswer(page, String(1 + (round % 4))));
  context.diagnostic(`key to the answer shown as saved: ${spread(answers)}`);
  const pages = await timePages(page);
  context.diagnostic(`report: first pages painted after ${pages.took.toFixed(0)} ms, longest pause ${pages.longest.toFixed(0)} ms`);
  await program.close();
});
