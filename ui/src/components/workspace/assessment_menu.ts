import Radar from "@lucide/svelte/icons/radar";
import FileText from "@lucide/svelte/icons/file-text";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Printer from "@lucide/svelte/icons/printer";
import Sheet from "@lucide/svelte/icons/sheet";
import TableProperties from "@lucide/svelte/icons/table-properties";
import Trash2 from "@lucide/svelte/icons/trash-2";
import Upload from "@lucide/svelte/icons/upload";

import type { AssessmentSummary } from "@/api/generated/AssessmentSummary";
import { t } from "@/i18n/translate";

/** What can be done with an assessment of the list. */
export interface AssessmentActions {
  /** Goes on with a draft, shows the results of a final one. */
  open: (row: AssessmentSummary) => void;
  answer: (row: AssessmentSummary) => void;
  results: (row: AssessmentSummary) => void;
  report: (row: AssessmentSummary) => void;
  export: (row: AssessmentSummary) => void;
  exportAnswers: (row: AssessmentSummary) => void;
  importAnswers: (row: AssessmentSummary) => void;
  printForm: (row: AssessmentSummary) => void;
  delete: (row: AssessmentSummary) => void;
}

/** Its menu. */
export function assessmentMenu(row: AssessmentSummary, actions: AssessmentActions) {
  return [
    { label: t("home-answer"), icon: ListChecks, onchoose: () => actions.answer(row) },
    { label: t("home-results"), icon: Radar, onchoose: () => actions.results(row) },
    { label: t("home-report"), icon: FileText, onchoose: () => actions.report(row) },
    { label: t("home-export"), icon: Upload, onchoose: () => actions.export(row), testid: "menu-export" },
    { label: t("home-answers-export"), icon: Sheet, onchoose: () => actions.exportAnswers(row), testid: "menu-answers-export" },
    // A final assessment takes no answers.
    ...(row.status === "final"
      ? []
      : [{ label: t("home-answers-import"), icon: TableProperties, onchoose: () => actions.importAnswers(row), testid: "menu-answers-import" }]),
    { label: t("home-form-print"), icon: Printer, onchoose: () => actions.printForm(row), testid: "menu-form-print" },
    { label: t("home-delete"), icon: Trash2, onchoose: () => actions.delete(row), isDanger: true, testid: "menu-delete" },
  ];
}
