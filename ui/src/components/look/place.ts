import { t } from "@/i18n/translate";
import { look } from "@/state/look.svelte";

/** What is wrong with a place of the look, in words; nothing where nothing is. */
export function problemAt(...places: string[]): string | undefined {
  const problem = places.map((place) => look.problems.at[place]).find((one) => one !== undefined);
  if (!problem) return undefined;
  const message = problem.message.charAt(0).toUpperCase() + problem.message.slice(1);
  return problem.hint === "" ? message : t("look-problem", { problem: message, hint: problem.hint });
}
