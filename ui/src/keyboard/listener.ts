import { isTypingIn, pressed, shortcutFor, type ShortcutGroup, type ShortcutName } from "./shortcuts";

/** What a screen does on its shortcuts; a name left out does nothing there. `key` is the key that was pressed. */
export type ShortcutActions = Partial<Record<ShortcutName, (key: string) => unknown>>;

/** A listener for `keydown` that does what the table says. */
export function listener(groups: readonly ShortcutGroup[], actions: () => ShortcutActions) {
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = pressed(event);
    const isTyping = isTypingIn(event.target);
    const shortcut = shortcutFor(key, groups, isTyping);
    const action = shortcut && actions()[shortcut.name];
    if (!action || isHeldOn(event, shortcut.name)) return;
    if (shortcut.name !== "escape") event.preventDefault();
    action(key);
  };
}

/** Holding a key down repeats moving and undoing, never answering. */
function isHeldOn(event: KeyboardEvent, name: ShortcutName): boolean {
  return event.repeat && !["next", "previous", "undo", "redo"].includes(name);
}
