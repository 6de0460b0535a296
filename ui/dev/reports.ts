// The report: its pages, its files, and the document that they take their look from.
import type { ReportOptionsView } from "@/api/generated/ReportOptionsView";
import type { ReportSection } from "@/api/generated/ReportSection";
import { languageOf } from "@/i18n/locale.svelte";
import { textIn } from "@/i18n/localised";

import { page } from "./drawing";
import type { Handlers } from "./handlers";
import type { Program } from "./program";

type Mine = Pick<
  Handlers,
  "preview_report" | "export_report" | "get_docx_template" | "choose_docx_template" | "forget_docx_template"
  | "get_respondents" | "choose_respondents" | "forget_respondents"
>;

const SECTIONS: ReportSection[] = ["cover", "contents", "summary", "method", "results", "levelLogic", "gaps", "roadmap", "ratings", "notice"];

export const reports = (program: Program): Mine => ({
  preview_report: ({ options, firstPage, nPages }) => {
    const sections = SECTIONS.filter((section) => !options.without.includes(section));
    const pages = Array.from({ length: nPages }, (_, index) => firstPage + index).filter((number) => number <= sections.length);
    return {
      pageCount: sections.length,
      pages: pages.map((number) => drawn(program, options, number, sections[number - 1] ?? "")),
      pageWidth: 595,
      pageHeight: 842,
      offered: program.respondents.length > 0 ? [...SECTIONS, "agreement"] : SECTIONS,
      sections: sections.map((section, index) => ({ section, nPages: 1, firstPage: index + 1 })),
    };
  },
  export_report: ({ form }) => ({
    path: `/home/anna/northwind-2026.${form}`,
    pageCount: form === "pdf" ? 24 : null,
    nBytes: form === "xlsx" ? 84_000 : 640_000,
    replacedCharacters: [],
  }),
  get_docx_template: () => program.template,
  choose_docx_template: () => (program.template = { path: "/home/anna/letters/harbour-bank.docx", name: "harbour-bank.docx" }),
  forget_docx_template: () => (program.template = null),
  get_respondents: () => program.respondents,
  choose_respondents: () => (program.respondents = ["anna", "ben"].map((name) => ({ path: `/home/anna/${name}.json`, name: `${name}.json` }))),
  forget_respondents: () => {
    program.respondents = [];
    return null;
  },
});

/** A page in its look: cover text on the first one, the other texts on those that follow. */
function drawn(program: Program, options: ReportOptionsView, number: number, heading: string): string {
  const look = program.looks.find(({ id }) => id === options.template)?.template;
  const said = (text: Record<string, string> = {}) => textIn(languageOf(options.language), text);
  const mark = options.confidentiality || said(look?.confidentiality);
  const isTitle = number === 1;
  return page(number, heading, ["Northwind Machinery", mark, isTitle ? said(look?.cover) : ""], {
    colours: look?.colours ?? null,
    head: isTitle ? "" : said(look?.header),
    foot: isTitle ? "" : said(look?.footer),
  });
}
