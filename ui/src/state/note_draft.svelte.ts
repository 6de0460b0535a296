/** How long typing may pause before the note is saved, in milliseconds. */
const PAUSE = 400;

/** A note while it is typed: saved after a pause, and kept on the screen until it is. */
export class NoteDraft {
  private draft = $state.raw<{ itemId: string; text: string } | null>(null);
  /** Whether saving it failed, so that it is on the screen only. */
  isStuck = $state(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly save: (itemId: string, text: string) => Promise<boolean>) {}

  /** Whether something typed is not saved yet. */
  get isPending(): boolean {
    return this.draft !== null;
  }

  /** What is typed for an item; `null` where that is what was saved. */
  textOf(itemId: string): string | null {
    return this.draft?.itemId === itemId ? this.draft.text : null;
  }

  /** Takes what is typed. */
  type(itemId: string, text: string): void {
    if (this.draft && this.draft.itemId !== itemId) void this.flush();
    this.draft = { itemId, text };
    this.isStuck = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves at once what is typed. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const pending = this.draft;
    if (!pending) return;
    const isSaved = this.save(pending.itemId, pending.text);
    // The response on the screen now holds the text; only a failure brings the draft back.
    if (this.draft === pending) this.draft = null;
    if (await isSaved) {
      this.isStuck = false;
    } else if (this.draft === null) {
      this.draft = pending;
      this.isStuck = true;
    }
  }

  /** Forgets what is typed. */
  drop(): void {
    clearTimeout(this.timer);
    this.draft = null;
    this.isStuck = false;
  }
}
