// Figures, percentages and dates are written here and go into messages as text, since the Fluent runtimes of the window
// and of the program differ. The rules are those of the program's own reports.
import { locale } from "./locale.svelte";

/** What a comparison with a threshold forgives. */
const TOLERANCE = 1e-9;

/** `value >= threshold`, as scoring compares. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - TOLERANCE;
}

/** An index: two decimals, half away from zero. */
export function figure(value: number): string {
  const hundredths = Math.floor(Math.abs(value + Math.sign(value) * TOLERANCE) * 100 + 0.5);
  const sign = value < 0 && hundredths > 0 ? "−" : "";
  return `${sign}${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

/** A figure, or a dash where there is none. */
export function figureOrDash(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : figure(value);
}

/** A difference with its sign. */
export function difference(value: number): string {
  const text = figure(value);
  return value > 0 && text !== "0.00" ? `+${text}` : text;
}

/** A threshold, with no more decimals than it has, at least one. */
export function threshold(value: number): string {
  const text = figure(value);
  return text.endsWith("0") ? text.slice(0, -1) : text;
}

/** A share of 1 as a percentage with one decimal, without a trailing `.0`. */
export function percentage(share: number): string {
  const tenths = Math.floor(Math.abs(share * 1000 + TOLERANCE) + 0.5);
  const digits = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
  // A no-break space keeps figure and sign on one line.
  return locale.language === "en" ? `${digits}\u{A0}%` : `${digits}%`;
}

/** A whole number with groups of three digits. */
export function grouped(value: number): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A size in KB or MB, with one decimal below 10. */
export function fileSize(nBytes: number): string {
  const [size, unit] = nBytes < 1_000_000 ? [nBytes / 1000, "KB"] : [nBytes / 1_000_000, "MB"];
  const digits = size < 10 ? (Math.round(size * 10) / 10).toFixed(1) : String(Math.round(size));
  return `${digits.replace(/\.0$/, "")}\u{A0}${unit}`;
}

/** The day of a date or of a moment, `YYYY-MM-DD`, at the place where the program runs. */
export function day(rfc3339: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(rfc3339)) return rfc3339;
  const moment = new Date(rfc3339);
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
}

/** The time of a moment to the second, `14:32:07`. */
export function time(rfc3339: string): string {
  const moment = new Date(rfc3339);
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":");
}

/** The time of a moment to the minute, `14:32`. */
export function hourAndMinute(rfc3339: string): string {
  return time(rfc3339).slice(0, 5);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
