import { asApiError } from "@/api/errors";
import type { ApiError } from "@/api/generated/ApiError";

/** How long something may take before the screen says that it is at work, in milliseconds. */
const PATIENCE = 300;

/** Work that a screen waits for: whether it lasts, and what went wrong. */
export class Attempt {
  /** What went wrong last; `null` after a success and before any attempt. */
  error = $state.raw<ApiError | null>(null);
  /** Whether work is under way. */
  isBusy = $state(false);
  /** Whether it has lasted long enough to say so. */
  isSlow = $state(false);

  /** Does `work`; gives `undefined` and keeps the error where it fails. A cancelled dialog is no error. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    const timer = setTimeout(() => (this.isSlow = true), PATIENCE);
    this.isBusy = true;
    this.error = null;
    try {
      return await work();
    } catch (error) {
      const known = asApiError(error);
      this.error = known.code === "cancelled" ? null : known;
      return undefined;
    } finally {
      clearTimeout(timer);
      this.isBusy = false;
      this.isSlow = false;
    }
  }

  /** Takes the message away. */
  dismiss(): void {
    this.error = null;
  }
}
