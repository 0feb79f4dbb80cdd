import { answersIn, mergeAnswers } from '../../body/answers.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** The result of a survey shows every question that the survey asks; an array that is sent answers some of them. */
export const askSurveyQuestions = behaviour('/service/surveys/{parentId}/results', {
  says: 'the result of a survey has the questions of the survey, and answers change by the ids of its questions',
  source: 'evidence: records/computed-definitions',
  phase: 'derive',
  on: { changed: ['results', 'surveyId'] },
  sets: ['results'],
  does: async (result, unit) => {
    const { before, after, sent } = result;
    const asked = await unit.select('/service/surveys/{parentId}/questions', { surveyId: after.surveyId }, [
      'sequenceNumber',
      'id',
    ]);
    const given = sent.has('results') ? answersIn(after.results) : [];
    const answers = mergeAnswers(answersIn(before?.results), given);
    const unasked = given.filter(({ questionId }) => questionId !== 0 && !asked.some(({ id }) => id === questionId));
    after.results = [
      ...asked.map(({ id }) => ({ questionId: id, answer: answers.get(id)?.answer ?? null })),
      ...unasked.map(({ questionId, answer }) => ({ questionId, answer })),
    ];
  },
});
