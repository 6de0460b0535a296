import type { AreaStateView } from "@/api/generated/AreaStateView";
import type { ChartLevel } from "@/api/generated/ChartLevel";
import type { NodeView } from "@/api/generated/NodeView";
import { text } from "@/i18n/localised";
import { percentage } from "@/i18n/number";
import { areasOf, nameOf } from "@/state/behind";

import type { Subject } from "./subject";

/** One row of the figures. */
export interface FigureRow {
  node: NodeView;
  name: string;
  /** The weight of a domain, the id of an area. */
  aside: string;
  /** The wanted level. */
  target: number | null;
  /** The index of the assessment before. */
  previous: number | null;
  /** Whether it counts. */
  state: AreaStateView;
}

/** The rows of domains or areas. */
export function figureRows(subject: Subject, level: ChartLevel): FigureRow[] {
  return level === "domains" ? domainRows(subject) : areaRows(subject);
}

/** The row of the whole, without a name. */
export function overallRow({ assessment, results }: Subject): FigureRow {
  return {
    node: results.scorecard.overall,
    name: "",
    aside: "",
    target: assessment.target.level,
    previous: results.previous?.index ?? null,
    state: results.scorecard.overall.index === null ? "notRated" : "rated",
  };
}

function domainRows({ assessment, results }: Subject): FigureRow[] {
  const total = Object.values(assessment.weights).reduce((sum, weight) => sum + weight, 0);
  return results.scorecard.domains.map((node) => ({
    node,
    name: text(nameOf(assessment.questionnaire, node.id)),
    aside: percentage((assessment.weights[node.id] ?? 0) / total),
    target: assessment.target.level,
    previous: results.previous?.domains.find(({ id }) => id === node.id)?.index ?? null,
    state: node.index === null ? "notRated" : "rated",
  }));
}

function areaRows({ assessment, results }: Subject): FigureRow[] {
  const areas = areasOf(assessment.questionnaire);
  return results.scorecard.areas.map(({ node, state }) => ({
    node,
    name: text(areas.find(({ id }) => id === node.id)?.name ?? {}),
    aside: node.id,
    target: assessment.target.areas[node.id] ?? assessment.target.level,
    previous: null,
    state,
  }));
}
