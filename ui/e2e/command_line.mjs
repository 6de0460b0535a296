// Other programs that look at what the window made.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What `aimm` prints as JSON. */
export async function aimm(...args) {
  const { stdout } = await run(process.env.AIMM, [...args, "--json"], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** What a program prints. */
export async function printed(program, ...args) {
  const { stdout } = await run(program, args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
