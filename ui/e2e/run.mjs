// Runs the tests of the real window, on a display without a screen and one window at a time.
//
// It wants AIMM_ASSESSOR and AIMM (the two programs), TAURI_DRIVER, and AIMM_E2E_FOLDER, where pictures and files stay.
// `node run.mjs [NAME…]` runs the tests whose file names contain one of the names; `--bench` the measurements instead.

import { spawn } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.env.AIMM_E2E_FOLDER;

/** Starts a display and says its name. */
async function startDisplay() {
  const display = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const failed = new Promise((_, reject) => display.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`))));
  failed.catch(() => undefined);
  const named = new Promise((resolve) => display.stdio[3].once("data", (number) => resolve(`:${String(number).trim()}`)));
  return { display, name: await Promise.race([named, failed]) };
}

/** Runs all test files in one session bus; the exit code of the runner. */
async function runTests(files, name) {
  const runner = ["node", "--test", "--test-concurrency=1", "--test-reporter=spec", ...files];
  const tests = spawn("dbus-run-session", ["--", ...runner], {
    stdio: ["ignore", "inherit", "ignore"],
    env: { ...process.env, DISPLAY: name, WAYLAND_DISPLAY: "" },
  });
  return new Promise((resolve) => tests.once("exit", (code) => resolve(code ?? 1)));
}

const [isBench, names] = [process.argv.includes("--bench"), process.argv.slice(2).filter((name) => name !== "--bench")];
const all = (await readdir(here)).filter((file) => file.endsWith(isBench ? ".bench.mjs" : ".e2e.mjs")).sort();
const wanted = all.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { display, name } = await startDisplay();
process.exitCode = await runTests(wanted.map((file) => join(here, file)), name);
display.kill();
