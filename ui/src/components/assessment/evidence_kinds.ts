/** What kinds of evidence are called, and what counts as each. */

import type { EvidenceKindView } from "@/api/generated/EvidenceKindView";
import type { SubjectView } from "@/api/generated/SubjectView";
import type { MessageKey } from "@/i18n/keys";

/** The name of each kind. */
export const kindNames = {
  document: "evidence-document",
  record: "evidence-record",
  metric: "evidence-metric",
  independent: "evidence-independent",
} as const satisfies Record<EvidenceKindView, MessageKey>;

/** What counts as evidence of a kind: of a product, tests do. */
export function kindHelp(subject: SubjectView, kind: EvidenceKindView): MessageKey {
  return subject === "organisation" ? `evidence-${kind}-help` : `evidence-${kind}-help-product`;
}
