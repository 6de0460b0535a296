/** A language of the program. */
export type Language = "en" | "zh-Hans";

/** All of them, with the name each has for itself. */
export const languages: readonly { tag: Language; name: string }[] = [
  { tag: "en", name: "English" },
  { tag: "zh-Hans", name: "简体中文" },
];

/** The language of a tag: Chinese for every variety of Chinese, else English. */
export function languageOf(tag: string): Language {
  return tag.slice(0, 2).toLowerCase() === "zh" ? "zh-Hans" : "en";
}

class Locale {
  /** The language of the program; whoever reads it is drawn anew when it changes. */
  language = $state<Language>("en");
}

/** The language in use. */
export const locale = new Locale();
