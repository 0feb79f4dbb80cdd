import type { Json } from '@reeve/store';
import { isObject } from '../../body/members.ts';
import { type ChangedField, hiddenValue, shortened } from './changed-field.ts';

/**
 * The questions of a configuration that have another answer than before, by what they ask: the list that holds them says little to
 * whoever reads it, and tells passwords (evidence: configurations/answers-audited).
 */
export function changedAnswers(before: Json, after: Json): ChangedField[] {
  const [had, has] = [byQuestion(before), byQuestion(after)];
  return [...new Set([...had.keys(), ...has.keys()])].flatMap((id) => {
    const [was, is] = [answerOf(had.get(id)), answerOf(has.get(id))];
    const { question, fieldType } = has.get(id) ?? had.get(id) ?? {};
    const shown = (answer: Json) => (fieldType === 'Password' && answer !== null ? hiddenValue : answer);
    return was === is ? [] : [{ key: String(question ?? id), before: shown(was), after: shown(is), custom: true }];
  });
}

type Question = Readonly<Record<string, Json>>;

function byQuestion(list: Json): ReadonlyMap<Json, Question> {
  const questions = Array.isArray(list) ? list.filter((each): each is Record<string, Json> => isObject(each)) : [];
  return new Map(questions.map((question) => [question['questionId'] ?? null, question]));
}

/** No answer and an empty one are the same to whoever reads of them. */
function answerOf(question: Question | undefined): Json {
  const answer = shortened(question?.['answer'] ?? null);
  return answer === '' ? null : answer;
}
