import { answersIn } from '../../body/answers.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** What answers no question of the survey is left in the array until here, and would be stored. */
export const refuseUnasked = behaviour('/service/surveys/{parentId}/results', {
  says: 'the result of a survey answers questions of that survey alone',
  source: 'evidence: references/by-number',
  phase: 'refuse',
  on: { changed: ['results', 'surveyId'] },
  does: async (result, unit) => {
    const asked = await unit.select('/service/surveys/{parentId}/questions', { surveyId: result.after.surveyId });
    const known = new Set(asked.map(({ id }) => id));
    for (const { questionId } of answersIn(result.after.results))
      if (!known.has(questionId))
        result.refuse('NotFound', 'results/questionId', `Service Survey Question ${questionId} not found`);
  },
});
