// Results and charts.
import { radar } from "./drawing";
import { fail } from "./fail";
import type { Handlers } from "./handlers";
import type { Program } from "./program";

type Mine = Pick<Handlers, "open_results" | "render_chart" | "export_chart" | "copy_chart">;

export const results = (program: Program): Mine => ({
  open_results: ({ assessmentId }) => {
    const kept = program.find(assessmentId);
    const card = program.card(kept);
    const ranked = card.areas
      .map(({ node }) => node)
      .filter(({ index }) => index !== null)
      .sort((a, b) => (b.index ?? 0) - (a.index ?? 0))
      .map(({ id, index, level }) => ({ area: id, index: index ?? 0, level: level ?? 0, target: kept.target.level }));
    const before = program.kept
      .filter((one) => one.questionnaire.summary.id === kept.questionnaire.summary.id)
      .filter((one) => one.organisationId === kept.organisationId && one.assessedOn < kept.assessedOn)
      .sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1))[0];
    const old = before && program.card(before);
    const rated = card.items.filter(({ state }) => state === "rated");
    return {
      scorecard: card,
      strengths: ranked.slice(0, 3),
      weaknesses: ranked.slice(-3).reverse(),
      previous:
        before && old
          ? {
              assessmentId: before.id,
              title: before.title,
              assessedOn: before.assessedOn,
              index: old.overall.index,
              level: old.overall.level,
              domains: old.domains.map(({ id, index }) => ({ id, index })),
            }
          : null,
      nAboveEvidence: rated.filter(({ score, cap }) => cap !== null && (score ?? 0) > cap).length,
      nWithoutEvidence: rated.filter(({ id }) => (kept.responses[id]?.evidence.length ?? 0) === 0).length,
    };
  },
  render_chart: ({ assessmentId, level, theme }) => {
    const kept = program.find(assessmentId);
    const card = program.card(kept);
    const isAreas = level === "areas";
    const nodes = isAreas ? card.areas.map(({ node }) => node) : card.domains;
    const parts = isAreas ? kept.questionnaire.domains.flatMap(({ areas }) => areas) : kept.questionnaire.domains;
    const names = parts.map(({ name }) => program.name(name));
    if (nodes.filter(({ index }) => index !== null).length < 3)
      throw fail("invalidInput", "There is nothing to draw yet: fewer than three of the axes are rated.");
    return {
      svg: radar(nodes, names, kept.questionnaire.summary.levels.length - 1, theme === "dark" ? "dark" : "light"),
      description: `Radar: ${names.join(", ")}`,
      head: [],
      rows: [],
    };
  },
  export_chart: ({ scale }) => ({ path: `/home/anna/radar.${scale === undefined ? "svg" : "png"}`, nBytes: 9000 }),
  copy_chart: () => null,
});
