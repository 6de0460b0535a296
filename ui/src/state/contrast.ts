/** Contrast to white paper that a colour of texts needs, and one of marks alone. */
export const LEAST_CONTRAST = { primary: 4.5, secondary: 3 } as const;

/** A colour as `#rrggbb`, also from `1F4E79` and `#abc`; `null` where it is none. */
export function asColour(text: string): string | null {
  const digits = text.trim().replace(/^#/, "").toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join("")}`;
  return null;
}

/** The contrast of `#rrggbb` to white paper, from 1 to 21, as WCAG 2 has it. */
export function contrastToWhite(colour: string): number {
  const light = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = light;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
