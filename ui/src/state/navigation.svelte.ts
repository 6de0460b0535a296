/** A screen of the window. */
export type Screen = "start" | "home" | "answer" | "results" | "report" | "settings";

/** A page of the help. */
export type HelpPage = "keys" | "terms";

/** Work to do before a screen is left. */
type Leave = () => Promise<unknown>;

class Navigation {
  /** The screen that is shown. */
  screen = $state<Screen>("start");
  /** Whether the list of shortcuts is shown. */
  showsKeys = $state(false);
  /** What the help shows beside it: shortcuts, or the terms of the questionnaire. */
  helpPage = $state<HelpPage>("keys");
  /** Where the settings were opened from. */
  private before: Screen = "start";
  private readonly leaving: Leave[] = [];

  /** Has `work` done before any screen is left. */
  beforeLeaving(work: Leave): void {
    this.leaving.push(work);
  }

  /** Opens the help at a page. */
  openHelp(page: HelpPage): void {
    this.helpPage = page;
    this.showsKeys = true;
  }

  /** Opens the help at a page, or closes it where it is open at that one. */
  toggleHelp(page: HelpPage): void {
    if (this.showsKeys && this.helpPage === page) this.showsKeys = false;
    else this.openHelp(page);
  }

  /** Goes to `screen`. */
  async go(screen: Screen): Promise<void> {
    this.showsKeys = false;
    await this.leave();
    if (screen === "settings" && this.screen !== "settings") this.before = this.screen;
    this.screen = screen;
  }

  /** Leaves the settings. */
  async back(): Promise<void> {
    await this.go(this.before);
  }

  /** Does what is to be done before a screen or the window is left. */
  async leave(): Promise<void> {
    for (const work of this.leaving) await work();
  }
}

/** Which screen is shown. */
export const navigation = new Navigation();
