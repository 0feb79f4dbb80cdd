import type { RowOf } from '@reeve/store';
import { answersIn } from '../../body/answers.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

type Question = RowOf<'/service/surveys/{parentId}/questions'>;

/** Options of a survey's questions have points. */
export const countPoints = behaviour('/service/surveys/{parentId}/results', {
  says: 'the points of a result are those of the options that were chosen, and of questions without an answer',
  source: 'evidence: tickets/survey-points',
  phase: 'derive',
  on: { changed: ['results', 'surveyId'] },
  sets: ['totalPoints'],
  when: ({ after }) => after.results !== null,
  does: async ({ after }, unit) => {
    const answers = new Map(answersIn(after.results).map(({ questionId, answer }) => [questionId, answer]));
    const questions = await unit.select('/service/surveys/{parentId}/questions', { surveyId: after.surveyId });
    let points = 0;
    for (const question of questions) points += await pointsOf(question, answers.get(question.id), unit);
    after.totalPoints = points;
  },
});

/** An option is chosen by its id or by what it says. */
async function pointsOf({ id, type, noAnswerPoints }: Question, answer: unknown, unit: Unit): Promise<number> {
  if (type !== 'Selection') return 0;
  if (answer === null || answer === undefined || answer === '') return noAnswerPoints ?? 0;
  const options = await unit.select('/service/surveys/{grandparentId}/questions/{parentId}/options', { _parentId: id });
  const said = String(answer).toLowerCase();
  const chosen = options.find((option) => String(option.id) === said || option.caption?.toLowerCase() === said);
  return chosen?.points ?? 0;
}
