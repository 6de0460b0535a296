/** How many level colours there are beyond the first. */
const STEPS = 5;

/** The step of the colour scale, 0 to 5, for a level of a scale that ends at `max`. */
export function levelStep(level: number, max: number): number {
  if (max <= 0) return 0;
  return Math.min(STEPS, Math.max(0, Math.round((level * STEPS) / max)));
}
