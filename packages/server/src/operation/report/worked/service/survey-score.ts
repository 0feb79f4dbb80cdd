import type { RowOf } from '@reeve/store';
import { type WorkedGround, workedColumns } from '../worked-columns.ts';

type Question = RowOf<'/service/surveys/{parentId}/questions'>;

/** What a survey's answers come to of what they could, and when they came (evidence: reports/survey-score). */
export const surveyScore = workedColumns('/service/surveys/{parentId}/results', {
  gives: ['possible', 'score', 'quarter', 'year'],
  works: async (results, { read }) => {
    const possible = await possiblePoints([...new Set(results.flatMap(({ surveyId }) => surveyId ?? []))], read);
    return ({ surveyId, totalPoints, _dateEntered }) => {
      const most = possible.get(surveyId ?? 0) ?? 0;
      const day = new Date(_dateEntered ?? Number.NaN);
      return {
        possible: most,
        score: most === 0 ? null : Math.round(((totalPoints ?? 0) * 100) / most),
        quarter: Math.floor(day.getUTCMonth() / 3) + 1,
        year: day.getUTCFullYear(),
      };
    };
  },
});

/** By survey: the dearest option of each question, or no answer where that is worth more. */
async function possiblePoints(surveys: readonly number[], read: WorkedGround['read']): Promise<Map<number, number>> {
  const questions = await read.select('/service/surveys/{parentId}/questions', { surveyId: surveys });
  const asked = questions.filter(({ type }) => type === 'Selection');
  const options = await read.select('/service/surveys/{grandparentId}/questions/{parentId}/options', {
    _parentId: asked.map(({ id }) => id),
  });
  const byQuestion = Map.groupBy(options, ({ _parentId }) => _parentId);
  const dearest = ({ id, noAnswerPoints }: Question) =>
    Math.max(noAnswerPoints ?? 0, ...(byQuestion.get(id) ?? []).map(({ points }) => points ?? 0));
  const sums = new Map<number, number>();
  for (const question of asked)
    sums.set(question.surveyId ?? 0, (sums.get(question.surveyId ?? 0) ?? 0) + dearest(question));
  return sums;
}
