/** Does `leave` when Escape is pressed inside what it is attached to; nothing around it hears of the key. */
export function onEscape(leave: () => void) {
  return (place: HTMLElement): (() => void) => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    place.addEventListener("keydown", listen);
    return () => place.removeEventListener("keydown", listen);
  };
}
