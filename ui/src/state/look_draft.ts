import type { TemplateContentView } from "@/api/generated/TemplateContentView";
import type { TemplateLogoView } from "@/api/generated/TemplateLogoView";
import type { Language } from "@/i18n/locale.svelte";
import type { Localised } from "@/i18n/localised";

import { asColour } from "./contrast";

/** A text with a field for each language; an empty one says nothing. */
export type Texts = Record<Language, string>;
/** The texts of a look. */
export type LookText = "cover" | "confidentiality" | "header" | "footer";
/** The colours of a look. */
export type LookColour = "primary" | "secondary";

/** A look while somebody works on it. */
export interface LookDraft extends Record<LookText, Texts>, Record<LookColour, string> {
  /** The look it is of; `null` for a new one. */
  id: string | null;
  name: string;
  /** Whether the two colours take the place of the program's own. */
  hasColours: boolean;
  logo: (Omit<TemplateLogoView, "alternative"> & { alternative: Texts }) | null;
}

/** The most characters that the program takes. */
export const LIMITS = { name: 80, cover: 600, confidentiality: 60, header: 120, footer: 200, alternative: 200 } as const;

/** The first colours of a draft: those of the program's own theme on paper. */
export const OWN_COLOURS: Record<LookColour, string> = { primary: "#2a4bc4", secondary: "#0b6e69" };

const textsOf = (text: Localised): Texts => ({ en: text.en ?? "", "zh-Hans": text["zh-Hans"] ?? "" });

/** A picture as a draft has it. */
export function logoOf(logo: TemplateLogoView): NonNullable<LookDraft["logo"]> {
  return { ...logo, alternative: textsOf(logo.alternative) };
}

/** A draft of the look `id` that says `content`. */
export function draftOf(id: string | null, content: TemplateContentView): LookDraft {
  const { name, colours, logo, cover, confidentiality, header, footer } = content;
  return {
    id,
    name,
    hasColours: colours !== null,
    ...(colours ?? OWN_COLOURS),
    logo: logo && logoOf(logo),
    cover: textsOf(cover),
    confidentiality: textsOf(confidentiality),
    header: textsOf(header),
    footer: textsOf(footer),
  };
}

/** A draft of a new look. */
export function newDraft(): LookDraft {
  return draftOf(null, { name: "", colours: null, logo: null, cover: {}, confidentiality: {}, header: {}, footer: {} });
}

/** What the program is to keep; it drops texts that say nothing. A colour that is none goes as it is, to be refused. */
export function contentOf(draft: LookDraft): TemplateContentView {
  const { name, hasColours, logo, cover, confidentiality, header, footer } = draft;
  const colour = (text: string) => asColour(text) ?? text;
  const colours = hasColours ? { primary: colour(draft.primary), secondary: colour(draft.secondary) } : null;
  return { name: name.trim(), colours, logo, cover, confidentiality, header, footer };
}

/** How many characters the program counts. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

/** Whether a text is so long that its limit is worth a word. */
export function isNear(length: number, limit: number): boolean {
  return length > limit * 0.8;
}

/** What a reader of `language` sees: the other language stands in for one that says nothing. */
export function shownIn(language: Language, texts: Texts): string {
  return texts[language].trim() || texts.en.trim() || texts["zh-Hans"].trim();
}
