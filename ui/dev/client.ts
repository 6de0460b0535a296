// Takes the place of src/api/client.ts in tests and in a browser.
import { asApiError } from "@/api/errors";
import type { Commands } from "@/api/generated/Commands";

import { Program } from "./program";

let program = new Program();

/** The program that commands go to. */
export function theProgram(): Program {
  return program;
}

/** Begins anew. */
export function restart(): Program {
  program = new Program();
  return program;
}

export async function call<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Commands[K]["result"]> {
  await Promise.resolve();
  try {
    return program.run(name, args);
  } catch (error) {
    throw asApiError(error);
  }
}

export async function exportReport(
  args: Commands["export_report"]["args"],
  onProgress: (fraction: number) => void,
): Promise<Commands["export_report"]["result"]> {
  onProgress(1);
  return call("export_report", args);
}

export async function beforeClose(work: () => Promise<void>): Promise<void> {
  addEventListener("pagehide", () => void work());
  await Promise.resolve();
}
