// One run of the real program, in folders of its own.

import { spawn } from "node:child_process";
import { mkdir, readFile, readdir, readlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

import { waitFor } from "./wait.mjs";
import { Session } from "./webdriver.mjs";
import { closeWindow } from "./x11.mjs";

const PROGRAM = process.env.AIMM_ASSESSOR;

/** A machine for one journey: a home that nothing else uses, and a language. */
export class Machine {
  constructor(name, locale) {
    this.home = join(process.env.AIMM_E2E_FOLDER, name);
    this.locale = locale;
    this.nPictures = 0;
  }

  /** A path in its home. */
  path(name) {
    return join(this.home, name);
  }

  /** Starts the program; its dialogs give these answers, in this order; `environment` adds to its own. */
  async start({ answers = [], options = [], environment = {} } = {}) {
    await mkdir(this.home, { recursive: true });
    const list = this.path("dialog-answers.txt");
    await writeFile(list, answers.map((answer) => `${answer}\n`).join(""));
    const programArguments = ["--dialog-answers", list, ...options];
    // Somebody else may take a free port before the driver does, which then never answers.
    return (await this.tryStart(programArguments, environment)) ?? (await this.tryStart(programArguments, environment, true));
  }

  /** Starts driver and program; where no window comes in time, `undefined`, or the reason if this is the last attempt. */
  async tryStart(programArguments, environment, isLast = false) {
    const [port, nativePort] = [await freePort(), await freePort()];
    const driver = spawn(
      process.env.TAURI_DRIVER,
      ["--port", String(port), "--native-port", String(nativePort)],
      { stdio: "ignore", detached: true, env: { ...process.env, ...this.environment(), ...environment } },
    );
    const address = `http://127.0.0.1:${port}`;
    try {
      await waitFor("the driver", () => fetch(`${address}/status`).then((response) => response.ok));
      return new Running(this, driver, await Session.start(address, PROGRAM, programArguments));
    } catch (error) {
      await stop(driver);
      if (isLast) throw error;
      return undefined;
    }
  }

  environment() {
    return {
      HOME: this.home,
      XDG_CONFIG_HOME: this.path("config"),
      XDG_DATA_HOME: this.path("data"),
      XDG_CACHE_HOME: this.path("cache"),
      LANG: this.locale,
      LC_ALL: this.locale,
      LANGUAGE: "",
      GTK_A11Y: "none",
    };
  }
}

/** The program while it runs. */
class Running {
  constructor(machine, driver, page) {
    this.machine = machine;
    this.driver = driver;
    this.page = page;
  }

  /** Keeps a picture of the window, numbered in the order of the journey. */
  async keepPicture(name) {
    this.machine.nPictures += 1;
    const number = String(this.machine.nPictures).padStart(2, "0");
    // Fonts come from the program itself, and a picture without them would show other ones.
    await waitFor("all fonts", () => this.page.run(() => document.fonts.status === "loaded"));
    // A picture shows the last frame that was painted, which on a busy machine is of some time ago.
    await this.page.run(() => {
      window.isPainted_ = false;
      requestAnimationFrame(() => requestAnimationFrame(() => (window.isPainted_ = true)));
    });
    await waitFor("a frame", () => this.page.run(() => window.isPainted_));
    await writeFile(`${this.machine.home}-${number}-${name}.png`, await this.page.picture());
  }

  /** Closes the window as the button of its frame does, and waits until the program has ended. */
  async close() {
    const pid = await this.pid();
    await closeWindow(process.env.DISPLAY, pid);
    await waitFor("the end of the program", async () => !(await isRunning(pid)));
    await this.stopDriver();
  }

  /** Ends the program at once, as a crash of the machine would. */
  async kill() {
    const pid = await this.pid();
    process.kill(pid, "SIGKILL");
    await waitFor("the end of the program", async () => !(await isRunning(pid)));
    await this.stopDriver();
  }

  /** Ends what is left, however the journey ended. */
  async end() {
    await this.page.end();
    await this.stopDriver();
  }

  async stopDriver() {
    await stop(this.driver);
  }

  /** The process of the program itself: the one with its file that lives in this machine's home. */
  async pid() {
    const all = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    for (const pid of all) {
      if ((await readlink(`/proc/${pid}/exe`).catch(() => "")) !== PROGRAM) continue;
      const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
      if (environment.split("\0").includes(`HOME=${this.machine.home}`)) return Number(pid);
    }
    throw new Error(`the program does not run in ${this.machine.home}`);
  }
}

/** Ends a driver and what it started. */
async function stop(driver) {
  if (driver.exitCode !== null || driver.signalCode !== null) return;
  const ended = new Promise((resolve) => driver.once("exit", resolve));
  process.kill(-driver.pid, "SIGTERM");
  await ended;
}

/** Whether a process is there and is not only waiting to be collected. */
async function isRunning(pid) {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return status !== "" && !/\) [ZX] /.test(status);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Names and places of files beside a file. */
export async function namesBeside(path) {
  return readdir(dirname(path));
}
