// The only file that knows the window's host.
import { Channel, invoke } from "@tauri-apps/api/core";
import { getCurrentWindow } from "@tauri-apps/api/window";

import { asApiError } from "./errors";
import type { Commands } from "./generated/Commands";

/** Calls a command of the program; rejects with an `ApiError`. */
export async function call<K extends keyof Commands>(
  name: K,
  args: Commands[K]["args"],
): Promise<Commands[K]["result"]> {
  try {
    return await invoke<Commands[K]["result"]>(name, { args });
  } catch (error) {
    throw asApiError(error);
  }
}

/** Calls `export_report`; `onProgress` gets the fraction done, 0 to 1. */
export async function exportReport(
  args: Commands["export_report"]["args"],
  onProgress: (fraction: number) => void,
): Promise<Commands["export_report"]["result"]> {
  const progress = new Channel<number>(onProgress);
  try {
    return await invoke<Commands["export_report"]["result"]>("export_report", { args, progress });
  } catch (error) {
    throw asApiError(error);
  }
}

/** Runs `work` before the window closes; it closes when that is done. */
export async function beforeClose(work: () => Promise<void>): Promise<void> {
  await getCurrentWindow().onCloseRequested(work);
}
