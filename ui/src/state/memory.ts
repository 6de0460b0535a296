// Small things that the window remembers for itself: the last item, filters. Losing them loses no work.

/** Remembers `value` under `name`. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`aimm.${name}`, value);
  } catch {
    // A web view without storage forgets; nothing depends on it.
  }
}

/** What was remembered under `name`. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`aimm.${name}`);
  } catch {
    return null;
  }
}
