import { figure, percentage, reaches } from "@/i18n/number";
import { inSequence, listed, text } from "@/i18n/localised";
import type { MessageKey } from "@/i18n/keys";
import { t } from "@/i18n/translate";
import { areasOf } from "@/state/behind";

import { topOf, type Subject } from "./subject";

/** The two sentences that tell the result. */
export function headline(subject: Subject): [string, string] {
  const { assessment, results } = subject;
  const { level, index, blockers } = results.scorecard.overall;
  const { summary } = assessment.questionnaire;
  if (level === null) return [t("headline-not-rated"), index === null ? t("headline-nothing-rated") : ""];
  const name = text(summary.levels[level]?.name ?? {});
  const first = t("headline-level", { subject: summary.subject, level, name });
  const second =
    level === topOf(subject) ? t("headline-top") : t("headline-blockers", { count: blockers.length, next: level + 1 });
  return [first, second];
}

/** Why the level is what it is, or why there is none; what changed since last time. */
export function reason(subject: Subject): string {
  const { level } = subject.results.scorecard.overall;
  if (level === null) return inSequence(reasonsForNone(subject));
  return inSequence([reasonFor(subject, level), indicative(subject), change(subject)]);
}

function reasonFor({ assessment, results }: Subject, level: number): string {
  const { questionnaire, policy } = assessment;
  const hasGates = areasOf(questionnaire).some(({ gateFromLevel }) => gateFromLevel !== null && gateFromLevel <= level);
  const key = ((): MessageKey => {
    if (level === 0) return "level-holds-zero";
    if (policy === "strict") return "level-holds-strict";
    // Every domain is at level 0 or above anyway.
    if (policy === "average" || level === 1) return "level-holds-index";
    return hasGates ? "level-holds-balanced" : "level-holds-balanced-no-gates";
  })();
  return t(key, {
    level,
    floor: level - 1,
    index: figure(results.scorecard.overall.index ?? 0),
    needed: figure(level - questionnaire.levelMargin),
  });
}

function indicative({ results }: Subject): string {
  const { status, counts } = results.scorecard;
  if (status !== "indicative") return "";
  return t("level-indicative", { share: percentage(counts.notApplicable / Math.max(1, counts.items)) });
}

function change({ results }: Subject): string {
  const { previous, scorecard } = results;
  const before = previous?.index ?? null;
  const now = scorecard.overall.index;
  if (!previous || before === null || now === null) return "";
  const by = figure(Math.abs(now - before));
  if (by === "0.00") return t("change-none", { title: previous.title });
  return t(now > before ? "change-up" : "change-down", { change: by, title: previous.title });
}

function reasonsForNone(subject: Subject): string[] {
  const { assessment, results } = subject;
  const { questionnaire } = assessment;
  const { overall, areas } = results.scorecard;
  const reasons: string[] = [];
  if (!reaches(overall.coverage, questionnaire.coverageMinimum)) {
    const minimum = percentage(questionnaire.coverageMinimum);
    reasons.push(t("no-level-coverage", { coverage: percentage(overall.coverage), minimum }));
  }
  const unrated = new Set(areas.filter(({ state }) => state === "notRated").map(({ node }) => node.id));
  const gates = areasOf(questionnaire).filter(({ id, gateFromLevel }) => gateFromLevel !== null && unrated.has(id));
  if (gates.length > 0 && overall.index !== null)
    reasons.push(t("no-level-gates", { count: gates.length, areas: listed(gates.map(({ name }) => text(name))) }));
  if (overall.index !== null && overall.low.index !== null && overall.high.index !== null)
    reasons.push(t("no-level-bounds", { low: figure(overall.low.index), high: figure(overall.high.index) }));
  return reasons;
}
