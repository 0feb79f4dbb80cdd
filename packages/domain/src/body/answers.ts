import type { Json } from '@reeve/store';
import { isObject, type JsonObject } from './members.ts';

/** An element of an array whose elements are defined elsewhere: which definition it is of, and what is answered to it. */
export interface GivenAnswer {
  readonly questionId: number;
  readonly answerId: number | null;
  readonly answer: Json;
  /** Whether the element says what the answer is: a body may name a definition and leave the answer as it was. */
  readonly answered: boolean;
}

/** The answers that an array tells, in its order; what is no object tells none. */
export function answersIn(array: unknown): GivenAnswer[] {
  return (Array.isArray(array) ? array : []).filter(isObject).map((element: JsonObject) => ({
    questionId: Number(element['questionId'] ?? 0),
    answerId: typeof element['answerId'] === 'number' ? element['answerId'] : null,
    answer: (element['answer'] ?? null) as Json,
    answered: 'answer' in element,
  }));
}

/**
 * What is answered to each definition when an array is sent: those that it answers change, all others stay. An element
 * is of the definition that it names, or else of the one whose answer it names (evidence: records/computed-definitions).
 */
export function mergeAnswers(
  kept: readonly GivenAnswer[],
  sent: readonly GivenAnswer[],
): ReadonlyMap<number, GivenAnswer> {
  const merged = new Map(kept.map((answer) => [answer.questionId, answer]));
  for (const each of sent) {
    const named = each.questionId === 0 ? kept.find(({ answerId }) => answerId === each.answerId) : each;
    if (named === undefined || !each.answered) continue;
    const { answerId = null } = merged.get(named.questionId) ?? {};
    merged.set(named.questionId, { ...each, questionId: named.questionId, answerId });
  }
  return merged;
}
