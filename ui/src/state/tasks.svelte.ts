import { call } from "@/api/client";

/** How long something may take before its progress is shown, in milliseconds. */
const SHOWN_AFTER = 500;

/** Something that takes a while and can be stopped. */
export class Task {
  /** Fraction done, 0 to 1. */
  fraction = $state(0);
  /** Whether it has lasted long enough to show its progress. */
  isShown = $state(false);
  /** Whether somebody asked to stop it. */
  isCancelled = $state(false);
  private readonly timer: ReturnType<typeof setTimeout>;

  constructor(readonly id: string) {
    this.timer = setTimeout(() => (this.isShown = true), SHOWN_AFTER);
  }

  /** Asks the program to stop it. */
  async cancel(): Promise<void> {
    this.isCancelled = true;
    await call("cancel_task", { taskId: this.id });
  }

  /** It is over. */
  end(): void {
    clearTimeout(this.timer);
    this.isShown = false;
  }
}

let count = 0;

/** A task of a name that no other of this window has. */
export function startTask(kind: string): Task {
  count += 1;
  return new Task(`${kind}-${count}`);
}
