// Enough of the scoring rules for a page to look at. The program's own scoring is the core's.
import type { AreaView } from "@/api/generated/AreaView";
import type { BlockerView } from "@/api/generated/BlockerView";
import type { ItemView } from "@/api/generated/ItemView";
import type { NodeView } from "@/api/generated/NodeView";
import type { QuestionnaireItemView } from "@/api/generated/QuestionnaireItemView";
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";
import type { ResponseView } from "@/api/generated/ResponseView";
import type { ScorecardView } from "@/api/generated/ScorecardView";

type Responses = Record<string, ResponseView | undefined>;
interface Rating {
  base: number;
  score: number;
}
interface Outcome {
  index: number | null;
  level: number | null;
}

const STEP = { none: 0, partly: 0.5, mostly: 0.8 };
const MET = { fully: 1, mostly: 0.8, partly: 0.5, not: 0, unknown: 0 };
const reaches = (value: number, least: number) => value >= least - 1e-9;

function mean(pairs: [number, number][]): number | null {
  const weight = pairs.reduce((sum, [, w]) => sum + w, 0);
  return weight === 0 ? null : pairs.reduce((sum, [v, w]) => sum + v * w, 0) / weight;
}

export function ratingOf(item: QuestionnaireItemView, response: ResponseView | undefined, top: number): Rating | null {
  if (response?.state !== "rated") return null;
  if (item.anchors.length > 0)
    return { base: response.level ?? 0, score: (response.level ?? 0) + STEP[response.progress ?? "none"] };
  const shares = item.requirements.map((level) =>
    level.length === 0 ? 1 : (mean(level.map(({ id }) => [MET[response.requirements?.[id] ?? "unknown"], 1])) ?? 0),
  );
  if (item.requirements.flat().some(({ id }) => (response.requirements?.[id] ?? "unknown") === "unknown")) return null;
  let base = 0;
  while (base < top && reaches(shares[base + 1] ?? 0, 0.8)) base += 1;
  return { base, score: base < top ? base + (shares[base + 1] ?? 0) : top };
}

function capOf(questionnaire: QuestionnaireView, response: ResponseView | undefined): number | null {
  if (questionnaire.evidenceCaps.length === 0) return null;
  const kinds = new Set(response?.evidence.filter(({ verdict }) => verdict !== "rejected").map(({ kind }) => kind));
  const carried = questionnaire.evidenceCaps.filter(({ kinds: all }) => all.every((kind) => kinds.has(kind)));
  return Math.max(0, ...carried.map(({ level }) => level));
}

type Rate = (item: QuestionnaireItemView) => Rating | null;

function outcomes(questionnaire: QuestionnaireView, rate: Rate, weights: Record<string, number>) {
  const top = questionnaire.summary.levels.length - 1;
  const margin = questionnaire.levelMargin;
  const highest = (holds: (t: number) => boolean) => {
    let level = 0;
    while (level < top && holds(level + 1)) level += 1;
    return level;
  };
  const areas = new Map<string, Outcome>();
  const domains = new Map<string, Outcome>();
  for (const domain of questionnaire.domains) {
    for (const area of domain.areas) {
      const ratings = area.items.map(rate).filter((rating) => rating !== null);
      const index = mean(ratings.map(({ score }) => [score, 1]));
      const level = highest((t) => reaches(index ?? 0, t - margin) && ratings.every(({ base }) => base >= t - 1));
      areas.set(area.id, { index, level: index === null ? null : level });
    }
    const own = domain.areas.flatMap((area) => {
      const { index, level } = areas.get(area.id) ?? { index: null, level: null };
      return index === null || level === null ? [] : [{ index, level, weight: area.weight }];
    });
    const index = mean(own.map((area) => [area.index, area.weight]));
    const level = highest((t) => reaches(index ?? 0, t - margin) && own.every((area) => area.level >= t - 1));
    domains.set(domain.id, { index, level: index === null ? null : level });
  }
  const index = mean(
    questionnaire.domains.flatMap(({ id }) => {
      const own = domains.get(id)?.index ?? null;
      return own === null ? [] : [[own, weights[id] ?? 1] as [number, number]];
    }),
  );
  const gates = questionnaire.domains.flatMap(({ areas: own }) => own.filter(({ gateFromLevel }) => gateFromLevel !== null));
  const level = highest(
    (t) =>
      reaches(index ?? 0, t - margin) &&
      [...domains.values()].every((domain) => (domain.level ?? top) >= t - 1) &&
      gates.every((gate) => (gate.gateFromLevel ?? 0) > t || (areas.get(gate.id)?.level ?? 0) >= t - 1),
  );
  return { areas, domains, overall: { index, level: index === null ? null : level } };
}

/** All numbers of an assessment. */
export function scorecard(questionnaire: QuestionnaireView, responses: Responses, weights: Record<string, number>): ScorecardView {
  const top = questionnaire.summary.levels.length - 1;
  const margin = questionnaire.levelMargin;
  const claimed: Rate = (item) => ratingOf(item, responses[item.id], top);
  const applies = (item: QuestionnaireItemView) => responses[item.id]?.state !== "notApplicable";
  const filled = (value: number): Rate => (item) => (applies(item) ? (claimed(item) ?? { base: value, score: value }) : null);
  const evidenced: Rate = (item) => {
    const rating = claimed(item);
    const cap = capOf(questionnaire, responses[item.id]);
    return rating && cap !== null ? { base: Math.min(rating.base, cap), score: Math.min(rating.score, cap) } : rating;
  };
  const now = outcomes(questionnaire, claimed, weights);
  const low = outcomes(questionnaire, filled(0), weights);
  const high = outcomes(questionnaire, filled(top), weights);
  const shown = outcomes(questionnaire, evidenced, weights);
  const none = { index: null, level: null };
  const hasCaps = questionnaire.evidenceCaps.length > 0;

  const items: ItemView[] = [];
  const areas: AreaView[] = [];
  const domains: NodeView[] = [];
  const totalWeight = questionnaire.domains.reduce((sum, { id }) => sum + (weights[id] ?? 1), 0);
  for (const domain of questionnaire.domains) {
    const ownWeight = domain.areas.reduce((sum, { weight }) => sum + weight, 0);
    for (const area of domain.areas) {
      const applicable = area.items.filter(applies).length;
      for (const item of area.items) {
        const rating = claimed(item);
        const answer = responses[item.id];
        const state = rating ? "rated" : answer?.state === "rated" ? "unanswered" : (answer?.state ?? "unanswered");
        items.push({
          id: item.id,
          state,
          base: rating?.base ?? null,
          score: rating?.score ?? null,
          cap: capOf(questionnaire, answer),
          effectiveWeight: applies(item)
            ? ((weights[domain.id] ?? 1) / totalWeight) * (area.weight / ownWeight) * (1 / Math.max(1, applicable))
            : 0,
        });
      }
      const mine = items.filter(({ id }) => area.items.some((item) => item.id === id));
      const blockers: BlockerView[] = [];
      const outcome = now.areas.get(area.id) ?? none;
      if (outcome.index !== null && outcome.level !== null && outcome.level < top) {
        const t = outcome.level + 1;
        if (!reaches(outcome.index, t - margin)) blockers.push({ kind: "index", node: null, actual: outcome.index, required: t - margin });
        for (const { id, base } of mine)
          if (base !== null && base < t - 1) blockers.push({ kind: "item", node: id, actual: base, required: t - 1 });
      }
      areas.push({
        node: node(area.id, (set) => set.areas.get(area.id), mine, blockers),
        state: applicable === 0 ? "notApplicable" : outcome.index === null ? "notRated" : "rated",
        nOpen: mine.filter(({ state }) => state === "unanswered" || state === "unknown").length,
      });
    }
    const mine = items.filter(({ id }) => domain.areas.some((area) => area.items.some((item) => item.id === id)));
    domains.push(node(domain.id, (set) => set.domains.get(domain.id), mine, []));
  }

  function node(id: string, of: (set: typeof now) => Outcome | undefined, mine: ItemView[], blockers: BlockerView[]): NodeView {
    const weight = mine.reduce((sum, item) => sum + item.effectiveWeight, 0);
    const done = mine.filter(({ state }) => state === "rated").reduce((sum, item) => sum + item.effectiveWeight, 0);
    return {
      id,
      ...(of(now) ?? none),
      coverage: weight === 0 ? 0 : done / weight,
      low: of(low) ?? none,
      high: of(high) ?? none,
      evidenced: hasCaps ? (of(shown) ?? none) : null,
      blockers,
    };
  }

  const overall = node("", (set) => set.overall, items, []);
  const gatesWithout = questionnaire.domains
    .flatMap((domain) => domain.areas)
    .filter((area) => area.gateFromLevel !== null && (now.areas.get(area.id)?.index ?? null) === null);
  const isRated = reaches(overall.coverage, questionnaire.coverageMinimum) && gatesWithout.length === 0;
  if (overall.index !== null && overall.level !== null && overall.level < top) {
    const t = overall.level + 1;
    if (!reaches(overall.index, t - margin))
      overall.blockers.push({ kind: "index", node: null, actual: overall.index, required: t - margin });
    for (const domain of domains)
      if (domain.level !== null && domain.level < t - 1)
        overall.blockers.push({ kind: "domain", node: domain.id, actual: domain.level, required: t - 1 });
    for (const area of questionnaire.domains.flatMap(({ areas: own }) => own)) {
      const level = now.areas.get(area.id)?.level ?? 0;
      if (area.gateFromLevel !== null && area.gateFromLevel <= t && level < t - 1)
        overall.blockers.push({ kind: "gateArea", node: area.id, actual: level, required: t - 1 });
    }
  }
  if (!isRated) overall.level = null;
  const count = (state: ItemView["state"]) => items.filter((item) => item.state === state).length;
  const lowest = domains.filter(({ level }) => level !== null).sort((a, b) => (a.level ?? 0) - (b.level ?? 0))[0];
  return {
    policy: "balanced",
    overall,
    status: isRated ? (count("notApplicable") > items.length * 0.15 ? "indicative" : "rated") : "notRated",
    weakest: lowest ? { domain: lowest.id, level: lowest.level ?? 0 } : null,
    domains,
    areas,
    items,
    counts: {
      items: items.length,
      rated: count("rated"),
      unknown: count("unknown"),
      notApplicable: count("notApplicable"),
      unanswered: count("unanswered"),
    },
    gaps: areas
      .filter(({ node: { level } }) => level !== null && level < 3)
      .map(({ node: { id, level } }) => ({ node: id, current: level ?? 0, target: 3 })),
    warnings: items
      .filter(({ base, cap }) => (base ?? 0) >= 4 && (cap ?? 5) <= 2)
      .map(({ id }) => ({
        code: "weakEvidence" as const,
        nodes: [id],
        message: {
          en: `${id} is at level 4 or above, while its evidence carries level 2 at most.`,
          "zh-Hans": `${id} 达到第 4 级及以上，而证据最多支持第 2 级。`,
        },
      })),
  };
}
