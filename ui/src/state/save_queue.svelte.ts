import { asApiError } from "@/api/errors";

/** How it stands with what was given last. */
export type SaveState = "idle" | "saving" | "retrying" | "saved" | "failed";

/** Waits before a locked workspace is tried again, in milliseconds. */
const RETRIES = [250, 1000, 3000];

/** Saves one after the other, in the order they were given, and says truthfully how that goes. */
export class SaveQueue {
  /** How it stands. */
  state = $state<SaveState>("idle");
  private waiting = 0;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly wait: (ms: number) => Promise<void> = pause) {}

  /** Does `job` when all before it are done; fails as it fails. */
  push<T>(job: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    this.state = "saving";
    const result = this.tail.then(() => this.attempt(job));
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** When everything given so far is done. */
  async settled(): Promise<void> {
    await this.tail;
  }

  private async attempt<T>(job: () => Promise<T>): Promise<T> {
    try {
      const value = await this.persist(job);
      this.done("saved");
      return value;
    } catch (error) {
      this.done("failed");
      throw error;
    }
  }

  /** Another program may hold the workspace for a moment. */
  private async persist<T>(job: () => Promise<T>): Promise<T> {
    for (const delay of RETRIES) {
      try {
        return await job();
      } catch (error) {
        if (asApiError(error).code !== "workspaceLocked") throw error;
        this.state = "retrying";
        await this.wait(delay);
      }
    }
    return job();
  }

  private done(state: SaveState): void {
    this.waiting -= 1;
    this.state = this.waiting > 0 ? "saving" : state;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
