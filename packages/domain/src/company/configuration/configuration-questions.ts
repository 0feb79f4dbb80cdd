import type { Json, RowOf } from '@reeve/store';
import { answersIn, type GivenAnswer } from '../../body/answers.ts';
import type { Unit } from '../../unit/unit.ts';

/** The path of the questions of a type of configurations. */
export const typeQuestions = '/company/configurations/types/{parentId}/questions';

/** The path of the values that a question offers. */
export const offeredValues = '/company/configurations/types/{grandparentId}/questions/{parentId}/values';

/** Answers of one configuration are numbered within it: its id times this, and on. */
const numbersEach = 1000;

/** The questions of a type that are asked, in their order. */
export async function askedOf(type: number | null | undefined, unit: Pick<Unit, 'select'>) {
  if (type == null) return [];
  return unit.select(typeQuestions, { configurationType: type, inactiveFlag: false }, ['sequenceNumber', 'id']);
}

/**
 * The questions of a configuration as it shows them: every one that is asked, answered or not (evidence:
 * configurations/questions). Answers that have no number yet get the next ones; a new configuration, of id 0, has none.
 */
export function toQuestions(
  asked: readonly RowOf<typeof typeQuestions>[],
  answers: ReadonlyMap<number, GivenAnswer>,
  configuration: number,
): Json[] {
  const taken = [...answers.values()].map(({ answerId }) => answerId ?? 0);
  let last = Math.max(configuration * numbersEach, ...taken);
  return asked.map((question) => ({
    answerId: configuration === 0 ? null : (answers.get(question.id)?.answerId ?? ++last),
    questionId: question.id,
    question: question.question ?? '',
    answer: answers.get(question.id)?.answer ?? null,
    sequenceNumber: question.sequenceNumber ?? 0,
    numberOfDecimals: question.numberOfDecimals ?? 0,
    fieldType: question.fieldType ?? 'Text',
    requiredFlag: question.requiredFlag === true,
  }));
}

/**
 * Brings the questions of every configuration of a type to those that are asked now; their answers stay, and those to questions
 * that are not asked now rest until they are (evidence: configurations/resting-answers). One that is gone has none.
 */
export async function askAnew(type: number | null | undefined, unit: Unit, without?: number): Promise<void> {
  const asked = (await askedOf(type, unit)).filter(({ id }) => id !== without);
  const isAsked = new Set(asked.map(({ id }) => id));
  for (const { id, questions, restingAnswers } of await unit.select('/company/configurations', { type: type ?? 0 })) {
    const given = [...answersIn(restingAnswers), ...answersIn(questions)];
    const answers = new Map(given.map((answer) => [answer.questionId, answer]));
    const resting = [...answers.values()].filter(
      (each) => each.questionId !== without && !isAsked.has(each.questionId),
    );
    const kept = resting.map(({ questionId, answerId, answer }) => ({ questionId, answerId, answer }));
    await unit.updateColumns('/company/configurations', id, {
      questions: toQuestions(asked, answers, id),
      restingAnswers: kept.length === 0 ? null : kept,
    });
  }
}
