// The built-in questionnaire, and a small one of another shape, as the program would hand them over.
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";

type Text = Record<string, string>;
interface ItemFile {
  id: string;
  title: Text;
  question: Text;
  help: Text;
  roles: string[];
  notApplicable?: boolean;
  anchors: Record<string, Text>;
  evidence: { kind: "document" | "record" | "metric" | "independent"; text: Text }[];
  actions: Record<string, { text?: Text; effort: "S" | "M" | "L" }>;
}
interface AreaFile {
  id: string;
  name: Text;
  summary: Text;
  weight: number;
  references?: { scheme: string; code: string }[];
  items: ItemFile[];
}
interface DomainFile {
  id: string;
  name: Text;
  summary: Text;
  weight: number;
  weightRationale: Text;
  areas: AreaFile[];
}
interface HeadFile {
  id: string;
  version: string;
  languages: string[];
  title: Text;
  summary: Text;
  notice: Text;
  publisher: string;
  licence: string;
  levels: { name: Text; summary: Text }[];
  scoring: {
    levelMargin: number;
    coverageMinimum: number;
    gateAreas: { area: string; fromLevel: number }[];
    evidenceCaps: QuestionnaireView["evidenceCaps"];
  };
  weightPresets: QuestionnaireView["summary"]["weightPresets"];
  roles: QuestionnaireView["roles"];
  schemes: QuestionnaireView["schemes"];
  glossary?: { term: Text; definition: Text }[];
}

const files = import.meta.glob<unknown>("../../questionnaires/aimm-core/*.json", { import: "default", eager: true });
const file = <T>(name: string) => files[`../../questionnaires/aimm-core/${name}.json`] as T;
const DOMAINS = ["strategy", "resources", "application", "management", "effectiveness"];

function references(area: AreaFile): { scheme: string; codes: string[] }[] {
  const byScheme = new Map<string, string[]>();
  for (const { scheme, code } of area.references ?? []) byScheme.set(scheme, [...(byScheme.get(scheme) ?? []), code]);
  return [...byScheme].map(([scheme, codes]) => ({ scheme, codes }));
}

/** The built-in questionnaire. */
export function builtIn(): QuestionnaireView {
  const head = file<HeadFile>("questionnaire");
  const gates = new Map(head.scoring.gateAreas.map(({ area, fromLevel }) => [area, fromLevel]));
  const domains = DOMAINS.map((name) => file<DomainFile>(name)).map((domain) => ({
    ...pick(domain),
    weightRationale: domain.weightRationale,
    areas: domain.areas.map((area) => ({
      ...pick(area),
      gateFromLevel: gates.get(area.id) ?? null,
      references: references(area),
      items: area.items.map((item) => ({
        id: item.id,
        title: item.title,
        question: item.question,
        help: item.help,
        roles: item.roles,
        mayBeNotApplicable: item.notApplicable !== false && !gates.has(area.id),
        anchors: Object.values(item.anchors),
        requirements: [],
        evidence: item.evidence,
        actions: Object.fromEntries(
          Object.entries(item.actions).map(([level, action]) => [level, { text: action.text ?? {}, effort: action.effort }]),
        ),
      })),
    })),
  }));
  const areas = domains.flatMap((domain) => domain.areas);
  const glossary = { glossary: head.glossary ?? [] };
  return {
    ...glossary,
    summary: {
      id: head.id,
      version: head.version,
      digest: "digest-of-aimm-core",
      origin: "builtIn",
      title: head.title,
      summary: head.summary,
      notice: head.notice,
      publisher: head.publisher,
      licence: head.licence,
      languages: head.languages,
      subject: "organisation",
      answering: "anchored",
      levels: head.levels.map(({ name, summary }) => ({ name, summary })),
      policy: "balanced",
      weightPresets: head.weightPresets,
      nDomains: domains.length,
      nAreas: areas.length,
      nItems: areas.flatMap((area) => area.items).length,
    },
    levelMargin: head.scoring.levelMargin,
    coverageMinimum: head.scoring.coverageMinimum,
    evidenceCaps: head.scoring.evidenceCaps,
    schemes: head.schemes,
    roles: head.roles,
    domains,
  };
}

function pick(part: DomainFile | AreaFile) {
  return { id: part.id, name: part.name, summary: part.summary, weight: part.weight };
}

const both = (en: string, zh: string): Text => ({ en, "zh-Hans": zh });

/** One AI system, seven domains of two areas, three levels, answered by requirements, without evidence rules. */
export function other(): QuestionnaireView {
  const base = builtIn();
  const names: [string, string][] = [
    ["Purpose", "用途"],
    ["Data", "数据"],
    ["Model", "模型"],
    ["People", "人员"],
    ["Safety", "安全"],
    ["Operation", "运行"],
    ["Oversight", "监督"],
  ];
  const domains = names.map(([en, zh], d) => ({
    id: `D${d + 1}`,
    name: both(en, zh),
    summary: both(en, zh),
    weight: 1,
    weightRationale: both("", ""),
    areas: [1, 2].map((a) => ({
      id: `D${d + 1}.${a}`,
      name: both(`${en}, part ${a}`, `${zh}（之${a}）`),
      summary: both(en, zh),
      weight: 1,
      gateFromLevel: null,
      references: [],
      items: [1, 2].map((i) => {
        const id = `D${d + 1}.${a}.${i}`;
        return {
          id,
          title: both(`Item ${i} of ${en.toLowerCase()}`, `${zh}第 ${i} 项`),
          question: both(`How far are the requirements of ${en.toLowerCase()} met?`, `${zh}方面的要求满足到什么程度？`),
          help: both("Look at one system only.", "只看一个系统。"),
          roles: [],
          mayBeNotApplicable: true,
          anchors: [],
          requirements: [
            [],
            [1, 2].map((n) => requirement(`${id}.1.${n}`)),
            [requirement(`${id}.2.1`)],
            [requirement(`${id}.3.1`)],
          ],
          evidence: [],
          actions: {},
        };
      }),
    })),
  }));
  const level = (en: string, zh: string) => ({ name: both(en, zh), summary: both("", "") });
  return {
    ...base,
    summary: {
      ...base.summary,
      id: "system-check",
      version: "0.1.0",
      digest: "digest-of-system-check",
      origin: "imported",
      title: both("Check of one AI system", "单个 AI 系统检查"),
      subject: "aiSystem",
      answering: "requirements",
      levels: [level("None", "无"), level("Basic", "一档"), level("Extended", "二档"), level("Complete", "三档")],
      policy: "average",
      weightPresets: [],
      nDomains: 7,
      nAreas: 14,
      nItems: 28,
    },
    evidenceCaps: [],
    schemes: [],
    domains,
  };
}

function requirement(id: string) {
  return { id, text: both(`Requirement ${id} is written down and followed.`, `要求 ${id} 已成文并得到执行。`) };
}
