import { call } from "@/api/client";
import type { AssessmentView } from "@/api/generated/AssessmentView";
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";

/** An assessment with the questionnaire as it was when the assessment began. */
export type OpenAssessment = AssessmentView & { questionnaire: QuestionnaireView };

const known = new Map<string, Promise<QuestionnaireView>>();

/** The questionnaire of this digest, which names exactly one text: it is asked for once. */
export function questionnaireOf(digest: string): Promise<QuestionnaireView> {
  const asked = known.get(digest) ?? call("get_questionnaire", { digest });
  known.set(digest, asked);
  asked.catch(() => known.delete(digest));
  return asked;
}

/** The assessment with its questionnaire. */
export async function withQuestionnaire(view: AssessmentView): Promise<OpenAssessment> {
  return { ...view, questionnaire: await questionnaireOf(view.summary.questionnaireDigest) };
}
