import { answersIn, type GivenAnswer, mergeAnswers } from '../../body/answers.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { askedOf, offeredValues, toQuestions } from './configuration-questions.ts';

/** A configuration shows every question of its type; an array that is sent answers some of them, and no others. */
export const askQuestions = behaviour('/company/configurations', {
  says: 'a configuration has the questions of its type, and answers change by their ids',
  source: 'evidence: configurations/questions, configurations/answers, configurations/change-type',
  phase: 'derive',
  on: { changed: ['type', 'questions'] },
  sets: ['questions'],
  does: async (configuration, unit) => {
    const { after } = configuration;
    const asked = await askedOf(after.type, unit);
    const sent = configuration.sent.has('questions') ? answersIn(after.questions) : [];
    // What was sent is looked at again, when it is known what is asked (`refuse-bad-answers.ts`).
    if (sent.length > 0) configuration.input.set('questions', after.questions);
    const kept = configuration.changed('type') ? await preset(asked, unit) : answersIn(configuration.before?.questions);
    after.questions = toQuestions(asked, mergeAnswers(kept, sent), after.id);
  },
});

/** What is answered from the start: a question may have a default among the values that it offers. */
async function preset(asked: Awaited<ReturnType<typeof askedOf>>, unit: Unit): Promise<GivenAnswer[]> {
  const answers: GivenAnswer[] = [];
  for (const { id, entryType } of asked) {
    if (entryType !== 'List' && entryType !== 'Option') continue;
    const value = await unit.first(offeredValues, { question: id, defaultFlag: true, inactiveFlag: false });
    if (value !== null) answers.push({ questionId: id, answerId: null, answer: value.value ?? null, answered: true });
  }
  return answers;
}
