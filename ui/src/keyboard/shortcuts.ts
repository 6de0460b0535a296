import type { MessageKey } from "@/i18n/keys";

/** What a shortcut does. */
export type ShortcutName =
  | "rate"
  | "progress"
  | "unknown"
  | "notApplicable"
  | "note"
  | "evidence"
  | "next"
  | "previous"
  | "nextOpen"
  | "search"
  | "filter"
  | "undo"
  | "redo"
  | "help"
  | "terms"
  | "escape"
  | "stageAnswer"
  | "stageResults"
  | "stageReport"
  | "newWorkspace"
  | "openWorkspace"
  | "demo";

/** Where it works. */
export type ShortcutGroup = "answering" | "moving" | "everywhere" | "starting";

/** One line of the table. */
export interface Shortcut {
  name: ShortcutName;
  group: ShortcutGroup;
  label: MessageKey;
  /** Keys as `KeyboardEvent.key`, each a way to do it; `Ctrl+` and `Shift+` stand before. */
  keys: readonly string[];
  /** Whether it works while one types. */
  whileTyping?: boolean;
}

/** Every shortcut of the window: the handler and the list that `?` shows both read it. */
export const shortcuts: readonly Shortcut[] = [
  { name: "rate", group: "answering", label: "key-rate", keys: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] },
  { name: "progress", group: "answering", label: "key-progress", keys: ["p"] },
  { name: "unknown", group: "answering", label: "key-unknown", keys: ["u"] },
  { name: "notApplicable", group: "answering", label: "key-not-applicable", keys: ["n"] },
  { name: "note", group: "answering", label: "key-note", keys: ["m"] },
  { name: "evidence", group: "answering", label: "key-evidence", keys: ["e"] },
  { name: "undo", group: "answering", label: "key-undo", keys: ["Ctrl+z"] },
  { name: "redo", group: "answering", label: "key-redo", keys: ["Ctrl+Shift+z", "Ctrl+y"] },
  { name: "next", group: "moving", label: "key-next", keys: ["j", "ArrowDown", "ArrowRight"] },
  { name: "previous", group: "moving", label: "key-previous", keys: ["k", "ArrowUp", "ArrowLeft"] },
  { name: "nextOpen", group: "moving", label: "key-next-open", keys: ["o"] },
  { name: "search", group: "moving", label: "key-search", keys: ["/"] },
  { name: "filter", group: "moving", label: "key-filter", keys: ["f"] },
  { name: "stageAnswer", group: "everywhere", label: "key-stage-answer", keys: ["Ctrl+1"], whileTyping: true },
  { name: "stageResults", group: "everywhere", label: "key-stage-results", keys: ["Ctrl+2"], whileTyping: true },
  { name: "stageReport", group: "everywhere", label: "key-stage-report", keys: ["Ctrl+3"], whileTyping: true },
  { name: "help", group: "everywhere", label: "key-help", keys: ["?"] },
  { name: "terms", group: "everywhere", label: "key-terms", keys: ["g"] },
  { name: "escape", group: "everywhere", label: "key-escape", keys: ["Escape"], whileTyping: true },
  { name: "newWorkspace", group: "starting", label: "key-new-workspace", keys: ["Ctrl+n"], whileTyping: true },
  { name: "openWorkspace", group: "starting", label: "key-open-workspace", keys: ["Ctrl+o"], whileTyping: true },
  { name: "demo", group: "starting", label: "key-demo", keys: ["Ctrl+d"], whileTyping: true },
];

/** A key press as the table writes it. */
export function pressed(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  if (event.altKey) return "";
  const hasControl = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Shift is part of the sign for everything but letters: "?" is "?", wherever it lies on the keyboard.
  const hasShift = event.shiftKey && /^[a-z]$/.test(key);
  return `${hasControl ? "Ctrl+" : ""}${hasShift ? "Shift+" : ""}${key}`;
}

/** The shortcut of `group`, or of everywhere, that a key press means. */
export function shortcutFor(key: string, groups: readonly ShortcutGroup[], isTyping: boolean): Shortcut | undefined {
  return shortcuts.find(
    ({ keys, group, whileTyping }) => keys.includes(key) && groups.includes(group) && (!isTyping || whileTyping),
  );
}

/** A key as it stands on the keyboard. */
export function keyCap(key: string): string {
  const signs: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑", ArrowRight: "→", ArrowLeft: "←", Escape: "Esc" };
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Whether what has the focus takes letters itself. */
export function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button"].includes(target.type);
}
