/** Width of a bar with its margins, in pixels. */
export const BAR_WIDTH = 156;
const MARGIN = 5;

/** Where a value lies on a bar whose scale ends at `top`. */
export function barX(value: number, top: number): number {
  const share = Math.max(0, Math.min(1, value / Math.max(1, top)));
  return Math.round((MARGIN + share * (BAR_WIDTH - 2 * MARGIN)) * 10) / 10;
}
