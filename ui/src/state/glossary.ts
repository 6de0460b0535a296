import type { GlossaryEntryView } from "@/api/generated/GlossaryEntryView";
import { tagIn, textIn, type Localised } from "@/i18n/localised";
import { languageOf, type Language } from "@/i18n/locale.svelte";

/** A piece of a text; one that is a term has its entry. */
export interface TermPiece {
  text: string;
  entry: GlossaryEntryView | null;
}

/** The terms of a glossary as one pattern, and the entry of what it finds. */
interface Finder {
  pattern: RegExp;
  entryOf: (found: string) => GlossaryEntryView | null;
}

const finders = new WeakMap<readonly GlossaryEntryView[], Partial<Record<string, Finder>>>();

/** `content` as `language` shows it, in pieces: the first mention of each term that `glossary` explains, and what stands between. */
export function termPieces(content: Localised, language: Language, glossary: readonly GlossaryEntryView[]): TermPiece[] {
  const text = textIn(language, content);
  if (glossary.length === 0) return [{ text, entry: null }];
  // A text that stands in for a missing one mentions terms as its own language does.
  const { pattern, entryOf } = finderOf(tagIn(language, content), glossary);
  const pieces: TermPiece[] = [];
  const known = new Set<GlossaryEntryView>();
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const entry = entryOf(found);
    if (!entry || known.has(entry)) continue;
    known.add(entry);
    if (index > from) pieces.push({ text: text.slice(from, index), entry: null });
    pieces.push({ text: found, entry });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), entry: null });
  return pieces;
}

/** The terms that occur in any of `texts`, in the order of their first mention. */
export function termsIn(texts: readonly Localised[], language: Language, glossary: readonly GlossaryEntryView[]): GlossaryEntryView[] {
  const entries = texts.flatMap((text) => termPieces(text, language, glossary)).flatMap(({ entry }) => entry ?? []);
  return [...new Set(entries)];
}

/** The glossary in the order of the alphabet of `language`, only what `query` occurs in. */
export function termsMatching(query: string, language: Language, glossary: readonly GlossaryEntryView[]): GlossaryEntryView[] {
  const wanted = query.trim().toLowerCase();
  const says = ({ term, definition }: GlossaryEntryView) =>
    [term, definition].some((text) => textIn(language, text).toLowerCase().includes(wanted));
  const order = new Intl.Collator(language);
  return glossary.filter(says).toSorted((a, b) => order.compare(textIn(language, a.term), textIn(language, b.term)));
}

function finderOf(tag: string, glossary: readonly GlossaryEntryView[]): Finder {
  const known = finders.get(glossary) ?? {};
  const finder = known[tag] ?? newFinder(tag, glossary);
  finders.set(glossary, { ...known, [tag]: finder });
  return finder;
}

function newFinder(tag: string, glossary: readonly GlossaryEntryView[]): Finder {
  const entries = new Map(glossary.map((entry) => [(entry.term[tag] ?? "").toLowerCase(), entry]));
  // What has no name in a language is not mentioned in it.
  entries.delete("");
  // The longest first: “process owner” is not an “owner” that happens to follow “process”.
  const terms = [...entries.keys()].sort((a, b) => b.length - a.length);
  const isChinese = languageOf(tag) === "zh-Hans";
  const forms = terms.map((term) => (isChinese ? escaped(term) : englishForms(term))).join("|");
  // Chinese sets no spaces between words.
  const pattern = isChinese ? new RegExp(forms, "giu") : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms})(?![\\p{L}\\p{N}-])`, "giu");
  return { pattern, entryOf: (found) => singulars(found.toLowerCase()).flatMap((form) => entries.get(form) ?? [])[0] ?? null };
}

/** A term and its plural. */
function englishForms(term: string): string {
  return /[^aeiou]y$/u.test(term) ? `${escaped(term.slice(0, -1))}(?:y|ies)` : `${escaped(term)}(?:s|es)?`;
}

/** What the entry of a word that was found may be called. */
function singulars(found: string): string[] {
  return [found, found.replace(/ies$/u, "y"), found.replace(/s$/u, ""), found.replace(/es$/u, "")];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
