import { bundles } from "./catalogue";
import type { MessageKey } from "./keys";
import { locale, type Language } from "./locale.svelte";

/** What goes into a message: text as it is shown, or a whole number that a plural may choose by. */
export type MessageArguments = Record<string, string | number>;

/** A piece of a message; a value is one of its arguments, as it is shown. */
export interface MessagePart {
  text: string;
  isValue: boolean;
}

/** Marks in a formatted message where an argument begins and ends; no text holds them. */
const BEGIN = "\u{E000}";
const END = "\u{E001}";

/** A message of the catalogue in `language`. */
export function translate(language: Language, key: MessageKey, values?: MessageArguments): string {
  const [id = key, attribute] = key.split(".");
  const message = bundles[language].getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) return key;
  return bundles[language].formatPattern(pattern, values ?? null, []);
}

/** A message of the catalogue in the language of the program. */
export function t(key: MessageKey, values?: MessageArguments): string {
  return translate(locale.language, key, values);
}

/** The same in pieces, so that its values can be set off from its words. */
export function parts(key: MessageKey, values: MessageArguments): MessagePart[] {
  const marked = Object.entries(values).map(([name, value]) => [name, mark(value)] as const);
  return t(key, Object.fromEntries(marked))
    .split(/(\u{E000}[^\u{E001}]*\u{E001})/u)
    .filter((text) => text !== "")
    .map((text) => (text.startsWith(BEGIN) ? { text: text.slice(1, -1), isValue: true } : { text, isValue: false }));
}

/** Numbers stay bare, since a plural may choose by them. */
function mark(value: string | number): string | number {
  return typeof value === "number" ? value : BEGIN + value + END;
}
