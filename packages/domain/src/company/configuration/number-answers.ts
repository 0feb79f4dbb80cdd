import { answersIn } from '../../body/answers.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { askedOf, toQuestions } from './configuration-questions.ts';

/** The answers of a new configuration get their numbers when it has its own. */
export const numberAnswers = behaviour('/company/configurations', {
  says: 'the answers of a new configuration are numbered',
  source: 'evidence: configurations/answer-ids',
  phase: 'follow',
  on: 'create',
  sets: ['questions'],
  when: ({ after }) => Array.isArray(after.questions) && after.questions.length > 0,
  does: async ({ after }, unit) => {
    const answers = new Map(answersIn(after.questions).map((answer) => [answer.questionId, answer]));
    after.questions = toQuestions(await askedOf(after.type, unit), answers, after.id);
    await unit.updateColumns('/company/configurations', after.id, { questions: after.questions });
  },
});
