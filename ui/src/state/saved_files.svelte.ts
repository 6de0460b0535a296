import { call } from "@/api/client";

import { Attempt } from "./attempt.svelte";

/** Opens what was saved, and shows where it is; the program does so for its own files only. */
class SavedFiles {
  readonly attempt = new Attempt();

  /** Opens a file in the program the system has for it. */
  async open(path: string): Promise<void> {
    await this.attempt.run(() => call("open_saved_file", { path }));
  }

  /** Shows the folder it is in. */
  async show(path: string): Promise<void> {
    await this.attempt.run(() => call("show_saved_file", { path }));
  }
}

/** Files that were saved since the program began. */
export const savedFiles = new SavedFiles();
