// Looks of reports: kept in memory, and refused for the reasons and in the words that the program has.
import type { ApiError } from "@/api/generated/ApiError";
import type { ReportTemplateSummary } from "@/api/generated/ReportTemplateSummary";
import type { TemplateContentView } from "@/api/generated/TemplateContentView";
import type { TemplateLogoView } from "@/api/generated/TemplateLogoView";
import { languageOf, type Language } from "@/i18n/locale.svelte";
import type { Localised } from "@/i18n/localised";
import { LEAST_CONTRAST, contrastToWhite } from "@/state/contrast";

import { fail } from "./fail";
import type { Handlers } from "./handlers";
import type { Program } from "./program";
import { words } from "./words";

/** A look as the workspace has it. */
export interface KeptLook {
  id: string;
  savedAt: string;
  template: TemplateContentView;
}

type Mine = Pick<
  Handlers,
  | "list_report_templates"
  | "get_report_template"
  | "save_report_template"
  | "delete_report_template"
  | "import_report_template"
  | "export_report_template"
  | "import_template_logo"
>;

const LIMITS = { cover: 600, confidentiality: 60, header: 120, footer: 200 } as const;
const PARTS = ["cover", "confidentiality", "header", "footer"] as const;

/** A fictitious adviser's logo. */
export const sampleLogo: TemplateLogoView = {
  kind: "svg",
  data: btoa(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60"><path d="M6 50 30 8l24 42z" fill="#0b6e69"/>' +
      '<path d="M34 50 54 16l20 34z" fill="#123a5c"/><path d="M92 20h136v8H92zM92 36h88v6H92z" fill="#123a5c"/></svg>',
  ),
  alternative: { en: words("en", "report-template-logo"), "zh-Hans": words("zh-Hans", "report-template-logo") },
};

const imported: TemplateContentView = {
  name: "Partner & Co.",
  colours: { primary: "#123a5c", secondary: "#0b6e69" },
  logo: { ...sampleLogo, alternative: { en: "Partner & Co." } },
  cover: { en: "Prepared by Partner & Co." },
  confidentiality: {},
  header: { en: "Partner & Co. · Advisory" },
  footer: { en: "Partner & Co., 1 Quay Street, Harbourtown", "zh-Hans": "伙伴咨询，海港市码头街 1 号" },
};

const summary = ({ id, savedAt, template }: KeptLook): ReportTemplateSummary => ({ id, name: template.name, savedAt });

/** The looks of the workspace, by name. */
const listed = (program: Program) => program.looks.map(summary).sort((a, b) => (a.name < b.name ? -1 : 1));

export const looks = (program: Program): Mine => ({
  list_report_templates: () => listed(program),
  get_report_template: ({ templateId }) => ({ id: templateId, template: found(program, templateId).template }),
  save_report_template: ({ id, template }) => {
    const stated = cleaned(template);
    const problem = refusal(languageOf(program.settings.language ?? "en"), stated);
    if (problem) throw problem;
    if (id) found(program, id);
    return keep(program, id ?? nextId(program), stated);
  },
  delete_report_template: ({ templateId }) => {
    found(program, templateId);
    program.looks = program.looks.filter(({ id }) => id !== templateId);
    return listed(program);
  },
  import_report_template: () => {
    const known = program.looks.find(({ id }) => id === "look-partner");
    return known ? summary(known) : keep(program, "look-partner", structuredClone(imported));
  },
  export_report_template: ({ templateId }) => {
    const { template } = found(program, templateId);
    return { path: `/home/anna/${template.name}.json`, nBytes: JSON.stringify(template).length };
  },
  import_template_logo: () => program.chosenLogo,
});

/** No id is given twice, so that what was deleted cannot be meant by a later one. */
function nextId(program: Program): string {
  program.nLooks += 1;
  return `look-${program.nLooks}`;
}

function found(program: Program, id: string): KeptLook {
  const look = program.looks.find((one) => one.id === id);
  if (!look) throw fail("notFound", "There is no such report template.");
  return look;
}

function keep(program: Program, id: string, template: TemplateContentView): ReportTemplateSummary {
  const look = { id, savedAt: "2026-11-20T09:00:00Z", template };
  program.looks = [...program.looks.filter((one) => one.id !== id), look];
  return summary(look);
}

/** Without spaces at the ends and without what says nothing. */
function cleaned(template: TemplateContentView): TemplateContentView {
  const said = (text: Localised) =>
    Object.fromEntries(Object.entries(text).flatMap(([tag, one]) => (one.trim() === "" ? [] : [[tag, one.trim()]])));
  const { name, colours, logo } = template;
  const [cover = {}, confidentiality = {}, header = {}, footer = {}] = PARTS.map((part) => said(template[part]));
  const words = logo && { ...logo, alternative: said(logo.alternative) };
  return { name: name.trim(), colours, logo: words, cover, confidentiality, header, footer };
}

/** Everything that is wrong with a look, as the program says it; `null` where nothing is. */
function refusal(language: Language, template: TemplateContentView): ApiError | null {
  const { name } = template;
  if (name === "") return fail("invalidInput", words(language, "error-input-empty", { field: words(language, "field-name") }));
  const details: string[] = [];
  const complain = (path: string, code: string, values: Record<string, string | number>, kind = ".hint") => {
    const plain = values.language === "" ? words(language, `problem-${code}.plain`, values) : "";
    const hint = words(language, `problem-${code}${kind}`, values);
    details.push(`${name}: ${path}: ${plain || words(language, `problem-${code}`, values)} (${hint})`);
  };
  const measure = (path: string, text: string, tag: string, limit: number) => {
    const length = [...text].length;
    if (length > limit) complain(path, "text-too-long", { found: length, limit, language: tag });
  };
  measure("/name", name, "", 80);
  for (const part of PARTS)
    for (const [tag, text] of Object.entries(template[part])) measure(`/${part}/${tag}`, text, tag, LIMITS[part]);
  for (const part of ["primary", "secondary"] as const) {
    const found = template.colours?.[part];
    if (found === undefined) continue;
    if (!/^#[0-9a-f]{6}$/i.test(found)) complain(`/colours/${part}`, "invalid-colour", { found });
    else if (contrastToWhite(found) < LEAST_CONTRAST[part])
      complain(`/colours/${part}`, "contrast-too-low", { found, expected: String(LEAST_CONTRAST[part]), suggestion: darker(found, part) }, ".suggestion");
  }
  if (template.logo) {
    const alternative = Object.entries(template.logo.alternative);
    if (alternative.length === 0) complain("/logo/alternative", "missing-translation", { language: "en" });
    for (const [tag, text] of alternative) measure(`/logo/alternative/${tag}`, text, tag, 200);
    const isPicture = /^(?:iVBORw|PHN2Zy|PD94bW)/.test(template.logo.data);
    if (!isPicture) complain("/logo/data", "picture-unreadable", { expected: template.logo.kind.toUpperCase(), reason: "?" });
  }
  if (details.length === 0) return null;
  return fail("fileRefused", words(language, "error-file-refused", { file: name, count: details.length }), details);
}

/** The lightest colour of the same hue that can be seen on paper. */
function darker(colour: string, part: "primary" | "secondary"): string {
  for (let step = 0; step <= 50; step += 1) {
    const channels = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * (1 - step / 50)));
    const hex = `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
    if (contrastToWhite(hex) >= LEAST_CONTRAST[part]) return hex;
  }
  return "#000000";
}
