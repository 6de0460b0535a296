import { call } from "@/api/client";
import type { AppInfo } from "@/api/generated/AppInfo";
import type { ReportForm } from "@/api/generated/ReportForm";
import type { ReportOptionsView } from "@/api/generated/ReportOptionsView";
import type { SettingsView } from "@/api/generated/SettingsView";
import type { ThemeChoice } from "@/api/generated/ThemeChoice";
import type { UpdateSettingsArgs } from "@/api/generated/UpdateSettingsArgs";
import { languageOf, locale, type Language } from "@/i18n/locale.svelte";

import { Attempt } from "./attempt.svelte";

const unchanged: UpdateSettingsArgs = {
  language: null,
  theme: null,
  noticeUnderstood: null,
  hideNames: null,
  report: null,
  reportForm: null,
};

class Settings {
  /** What the program remembers; `null` until it was asked. */
  view = $state.raw<SettingsView | null>(null);
  /** What the program is. */
  info = $state.raw<AppInfo | null>(null);
  /** Whether the system wants dark colours. */
  systemIsDark = $state(false);
  readonly attempt = new Attempt();

  /** The colours in use. */
  get theme(): "light" | "dark" {
    const choice = this.view?.theme ?? "system";
    if (choice === "system") return this.systemIsDark ? "dark" : "light";
    return choice;
  }

  /** Asks the program, once at the start. */
  async load(): Promise<void> {
    this.followSystem();
    await this.attempt.run(async () => {
      this.apply(await call("get_settings", {}));
      this.info = await call("app_info", {});
    });
  }

  /** Changes the language: the page at once, the program's own messages when it has heard of it. */
  async setLanguage(language: Language): Promise<void> {
    if (this.view) this.apply({ ...this.view, language });
    await this.update({ ...unchanged, language });
  }

  /** Changes the colours. */
  async setTheme(theme: ThemeChoice): Promise<void> {
    if (this.view) this.apply({ ...this.view, theme });
    await this.update({ ...unchanged, theme });
  }

  /** Switches between light and dark, from what is seen. */
  async toggleTheme(): Promise<void> {
    await this.setTheme(this.theme === "dark" ? "light" : "dark");
  }

  /** Remembers that the notice was understood. */
  async understandNotice(): Promise<void> {
    await this.update({ ...unchanged, noticeUnderstood: true });
  }

  /** Hides or shows names on the start screen. */
  async setHideNames(hideNames: boolean): Promise<void> {
    await this.update({ ...unchanged, hideNames });
  }

  /** Remembers the choices of the report screen. */
  async setReport(report: ReportOptionsView): Promise<void> {
    await this.update({ ...unchanged, report });
  }

  /** Remembers what file the report was last. */
  async setReportForm(reportForm: ReportForm): Promise<void> {
    await this.update({ ...unchanged, reportForm });
  }

  private async update(args: UpdateSettingsArgs): Promise<void> {
    const view = await this.attempt.run(() => call("update_settings", args));
    if (view) this.apply(view);
  }

  private apply(view: SettingsView): void {
    this.view = view;
    locale.language = languageOf(view.language);
    const root = document.documentElement;
    root.lang = locale.language;
    if (view.theme === "system") root.removeAttribute("data-theme");
    else root.dataset.theme = view.theme;
  }

  private followSystem(): void {
    const query = matchMedia("(prefers-color-scheme: dark)");
    this.systemIsDark = query.matches;
    query.addEventListener("change", (event) => (this.systemIsDark = event.matches));
  }
}

/** The settings of the program. */
export const settings = new Settings();
