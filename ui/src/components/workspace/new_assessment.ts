import type { CreateAssessmentArgs } from "@/api/generated/CreateAssessmentArgs";
import type { PolicyView } from "@/api/generated/PolicyView";
import type { QuestionnaireSummary } from "@/api/generated/QuestionnaireSummary";

/** What the form for a new assessment holds. */
export interface NewAssessment {
  /** Id of an organisation of the workspace; empty for a new one. */
  organisationId: string;
  organisationName: string;
  industry: string;
  employees: number | null;
  title: string;
  scope: string;
  /** `YYYY-MM-DD`. */
  assessedOn: string;
  questionnaireDigest: string;
  policy: PolicyView;
  /** Id of a preset; empty for the questionnaire's own weights. */
  weightPreset: string;
  /** A level; empty for none. */
  targetLevel: string;
}

/** What is missing before it can be made. */
export interface Missing {
  name: boolean;
  title: boolean;
}

/** The level one would first aim at: the middle of the scale, rounded up. */
export function usualTarget(questionnaire: QuestionnaireSummary | undefined): string {
  return questionnaire ? String(Math.ceil((questionnaire.levels.length - 1) / 2)) : "";
}

/** The scope for another questionnaire: what somebody wrote stays; `whole`, unless somebody wrote otherwise, is of an organisation only. */
export function scopeFor(questionnaire: QuestionnaireSummary | undefined, scope: string, whole: string): string {
  const isWritten = scope.trim() !== "" && scope !== whole;
  if (isWritten) return scope;
  return questionnaire?.subject === "organisation" ? whole : "";
}

/** What is missing in the form. */
export function missingIn(form: NewAssessment): Missing {
  return {
    name: form.organisationId === "" && form.organisationName.trim() === "",
    title: form.title.trim() === "",
  };
}

/** The form as the program takes it. */
export function argumentsOf(form: NewAssessment): CreateAssessmentArgs {
  const isNew = form.organisationId === "";
  return {
    organisationId: isNew ? null : form.organisationId,
    organisationName: isNew ? form.organisationName.trim() : null,
    industry: isNew ? form.industry.trim() || null : null,
    employees: isNew ? form.employees : null,
    title: form.title.trim(),
    scope: form.scope.trim(),
    assessedOn: form.assessedOn || null,
    questionnaireDigest: form.questionnaireDigest,
    policy: form.policy,
    weightPreset: form.weightPreset || null,
    targetLevel: form.targetLevel === "" ? null : Number(form.targetLevel),
  };
}
