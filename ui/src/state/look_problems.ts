import type { ApiError } from "@/api/generated/ApiError";

/** What is wrong with one place of a look. */
export interface LookProblem {
  message: string;
  /** What to do; empty where the program says nothing about it. */
  hint: string;
}

/** What is wrong with a look: by place, as a JSON pointer, and what belongs to no field. */
export interface LookProblems {
  at: Readonly<Record<string, LookProblem>>;
  others: readonly string[];
}

export const NO_PROBLEMS: LookProblems = { at: {}, others: [] };

/** Sorts what the program says of the look called `name`: a line is `name: /place: what (what to do)`. */
export function problemsOf(error: ApiError, name: string): LookProblems {
  // A name that is missing is the one thing said without its place.
  if (error.code === "invalidInput" && name === "") return { at: { "/name": { message: error.message, hint: "" } }, others: [] };
  const at: Record<string, LookProblem> = {};
  const others: string[] = [];
  for (const detail of error.details) {
    const line = detail.startsWith(`${name}: `) ? detail.slice(name.length + 2) : detail;
    const [, place, text] = /^(\/[^:\s]*): ([\s\S]*)$/.exec(line) ?? [];
    if (place === undefined || text === undefined) others.push(line);
    else at[place] ??= parted(text);
  }
  return { at, others };
}

/** Without what is wrong with `place` and below it. */
export function withoutPlace(problems: LookProblems, place: string): LookProblems {
  const isOf = (other: string) => other === place || other.startsWith(`${place}/`);
  return { ...problems, at: Object.fromEntries(Object.entries(problems.at).filter(([other]) => !isOf(other))) };
}

function parted(text: string): LookProblem {
  const begin = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
  return begin < 0 ? { message: text, hint: "" } : { message: text.slice(0, begin), hint: text.slice(begin + 2, -1) };
}
