import { call } from "@/api/client";
import type { SavedFile } from "@/api/generated/SavedFile";
import type { TemplateContentView } from "@/api/generated/TemplateContentView";

import { Attempt } from "./attempt.svelte";
import { contentOf, draftOf, logoOf, newDraft, type LookDraft } from "./look_draft";
import { NO_PROBLEMS, problemsOf, withoutPlace, type LookProblems } from "./look_problems";
import { report } from "./report.svelte";
import { workspace } from "./workspace.svelte";

class Look {
  /** The look that somebody works on, or left without saving it. */
  draft = $state<LookDraft | null>(null);
  /** Whether the dialog shows it. */
  isOpen = $state(false);
  /** What the program refused about it, until that is changed. */
  problems = $state.raw<LookProblems>(NO_PROBLEMS);
  /** The look that was deleted last, whole, so that it can come back. */
  deleted = $state.raw<TemplateContentView | null>(null);
  /** The file that a look was written to last. */
  exported = $state.raw<SavedFile | null>(null);
  readonly saving = new Attempt();
  readonly picturing = new Attempt();
  readonly managing = new Attempt();
  private workspacePath = "";
  /** The draft as it was begun, to tell whether anything was changed. */
  private begun = "";

  /** What is under way in another workspace stays there: no client gets another's. */
  enter(): void {
    const path = workspace.view?.path ?? "";
    if (path === this.workspacePath) return;
    this.workspacePath = path;
    this.discard();
    this.deleted = null;
    this.exported = null;
    this.managing.dismiss();
  }

  /** Shows a new look, or goes on with the one that was left. */
  make(): void {
    if (this.draft?.id === null) this.isOpen = true;
    else this.begin(newDraft());
  }

  /** Shows the look that is chosen, or goes on with what was changed in it. */
  async edit(): Promise<void> {
    const id = report.options.template;
    if (id === null || this.managing.isBusy) return;
    if (this.draft?.id === id) {
      this.isOpen = true;
      return;
    }
    const look = await this.managing.run(() => call("get_report_template", { templateId: id }));
    if (look) this.begin(draftOf(id, look.template));
  }

  /** Goes on with what was left. */
  goOn(): void {
    this.isOpen = this.draft !== null;
  }

  /** Closes the dialog; what was changed waits for somebody to go on with it. */
  leave(): void {
    this.isOpen = false;
    if (this.draft && JSON.stringify(this.draft) === this.begun) this.discard();
  }

  /** Forgets what was changed. */
  discard(): void {
    this.isOpen = false;
    this.draft = null;
    this.problems = NO_PROBLEMS;
    this.saving.dismiss();
    this.picturing.dismiss();
  }

  /** Says that the field at `place` was changed: what was wrong with it may be no longer. */
  touch(place: string): void {
    this.problems = withoutPlace(this.problems, place);
    if (Object.keys(this.problems.at).length + this.problems.others.length === 0) this.saving.dismiss();
  }

  /** Asks for a picture and takes it as the logo; words that were written for it stay. */
  async chooseLogo(): Promise<void> {
    const draft = this.draft;
    if (!draft || this.picturing.isBusy) return;
    const logo = await this.picturing.run(() => call("import_template_logo", {}));
    if (!logo || draft !== this.draft) return;
    const words = draft.logo?.alternative;
    draft.logo = { ...logoOf(logo), ...(words ? { alternative: words } : {}) };
    this.touch("/logo/data");
  }

  /** Does without a logo. */
  removeLogo(): void {
    if (this.draft) this.draft.logo = null;
    this.touch("/logo");
    this.picturing.dismiss();
  }

  /** Keeps the look with the workspace and chooses it; `false` where the program refuses it, with everything typed still there. */
  async save(): Promise<boolean> {
    const draft = this.draft;
    if (!draft || this.saving.isBusy) return false;
    const template = contentOf($state.snapshot(draft));
    this.problems = NO_PROBLEMS;
    const saved = await this.saving.run(() => call("save_report_template", { id: draft.id, template }));
    if (!saved) {
      if (this.saving.error) this.problems = problemsOf(this.saving.error, template.name);
      return false;
    }
    this.discard();
    this.exported = null;
    await report.takeLook(saved);
    return true;
  }

  /** Deletes the look that is chosen, and remembers it. */
  async remove(): Promise<void> {
    const templateId = report.options.template;
    if (templateId === null || this.managing.isBusy) return;
    const gone = await this.managing.run(async () => {
      const { template } = await call("get_report_template", { templateId });
      return { template, left: await call("delete_report_template", { templateId }) };
    });
    if (!gone) return;
    if (this.draft?.id === templateId) this.discard();
    this.deleted = gone.template;
    this.exported = null;
    report.looks = gone.left;
    report.setLook(null);
  }

  /** Brings back what was deleted last, and chooses it. */
  async undo(): Promise<void> {
    const template = this.deleted;
    if (!template || this.managing.isBusy) return;
    const saved = await this.managing.run(() => call("save_report_template", { id: null, template }));
    if (!saved) return;
    this.deleted = null;
    await report.takeLook(saved);
  }

  /** Writes the look that is chosen to a file that somebody names. */
  async export(): Promise<void> {
    const templateId = report.options.template;
    if (templateId === null || this.managing.isBusy) return;
    this.exported = null;
    this.exported = (await this.managing.run(() => call("export_report_template", { templateId }))) ?? null;
  }

  /** Takes the lines away that say what was done. */
  dismiss(): void {
    this.deleted = null;
    this.exported = null;
  }

  private begin(draft: LookDraft): void {
    this.discard();
    this.begun = JSON.stringify(draft);
    this.draft = draft;
    this.isOpen = true;
  }
}

/** Making, changing and deleting looks of the report. */
export const look = new Look();
