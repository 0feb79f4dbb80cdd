import type { Json } from '@reeve/store';
import { isObject } from '../../body/members.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { offeredValues, typeQuestions } from '../configuration/configuration-questions.ts';

/** A value is the same by its id, whatever it is called: configurations that have it have it under its new name. */
export const renameAnswers = behaviour(offeredValues, {
  says: 'answers of configurations that are one of the values of a question are called anew when the value is',
  source: 'evidence: configurations/renamed-values',
  phase: 'follow',
  on: { changed: ['value'] },
  when: ({ before, after }) => before?.value != null && after.value !== null,
  does: async ({ before, after }, unit) => {
    const question = after.question === null ? null : await unit.get(typeQuestions, after.question);
    if (question !== null) await renameIn(question, before?.value ?? '', after.value ?? '', unit);
  },
});

interface AskedQuestion {
  readonly id: number;
  readonly configurationType: number | null;
}

async function renameIn({ id, configurationType }: AskedQuestion, from: string, to: string, unit: Unit): Promise<void> {
  const path = '/company/configurations';
  const isMeant = (each: unknown) => isObject(each) && each['questionId'] === id && each['answer'] === from;
  const renamed = (answers: Json) =>
    Array.isArray(answers)
      ? answers.map((each) => (isMeant(each) ? { ...(each as object), answer: to } : each))
      : answers;
  for (const { id: configuration, questions, restingAnswers } of await unit.select(path, {
    type: configurationType ?? 0,
  })) {
    if (![questions, restingAnswers].some((answers) => Array.isArray(answers) && answers.some(isMeant))) continue;
    const fields = { questions: renamed(questions), restingAnswers: renamed(restingAnswers) };
    await unit.updateColumns(path, configuration, fields);
  }
}
