import type { RowOf } from '@reeve/store';
import { answersIn, type GivenAnswer } from '../../body/answers.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { readCustomValue, type ValueRules } from '../../write/custom-field/custom-value.ts';
import { askedOf, offeredValues, type typeQuestions } from './configuration-questions.ts';

type Question = RowOf<typeof typeQuestions>;

/** An answer is one to what is asked, and what its question takes. What was answered before may be sent again. */
export const refuseBadAnswers = behaviour('/company/configurations', {
  says: 'an answer to what is not asked is refused, and one that the kind, the decimals or the values of its question do not allow',
  source: 'evidence: configurations/answers-checked',
  phase: 'refuse',
  on: { sent: ['questions'] },
  when: ({ trusted }) => !trusted,
  does: async (configuration, unit) => {
    const { before, after } = configuration;
    const [asked, known] = [await askedOf(after.type, unit), answersIn(before?.questions)];
    for (const each of answersIn(configuration.input.get('questions'))) {
      const kept = known.find((other) => isSame(each, other));
      const question = asked.find(({ id }) => id === (each.questionId || kept?.questionId));
      if (question === undefined && kept === undefined) refuseUnasked(each, configuration);
      if (question === undefined || !each.answered || isKept(each, kept)) continue;
      const read = readCustomValue(await rulesOf(question, unit), each.answer);
      if ('code' in read) configuration.refuse(read.code, 'questions', read.message);
    }
  },
});

function isSame(sent: GivenAnswer, { questionId, answerId }: GivenAnswer): boolean {
  return sent.questionId === 0 ? answerId === sent.answerId : questionId === sent.questionId;
}

function isKept({ answer }: GivenAnswer, kept: GivenAnswer | undefined): boolean {
  return kept !== undefined && JSON.stringify(kept.answer) === JSON.stringify(answer);
}

function refuseUnasked({ questionId, answerId }: GivenAnswer, configuration: Draft<'/company/configurations'>): void {
  const what = questionId === 0 && answerId !== null ? `Answer ${answerId}` : `${questionId}`;
  configuration.refuse('NotFound', 'questions', `Configuration Question ${what} not found`);
}

/** A text may be as long as a text area: how long an answer is at most has not been published. */
async function rulesOf(question: Question, unit: Unit): Promise<ValueRules> {
  const { id, entryType, fieldType } = question;
  const isChosen = entryType === 'List' || entryType === 'Option';
  const values = isChosen ? await unit.select(offeredValues, { question: id, inactiveFlag: false }) : [];
  return {
    caption: question.question,
    fieldTypeIdentifier: fieldType === 'Text' || fieldType === 'Password' ? 'TextArea' : fieldType,
    entryTypeIdentifier: entryType,
    numberDecimals: question.numberOfDecimals,
    options: values.map(({ value }) => ({ optionValue: value ?? '' })),
  };
}
