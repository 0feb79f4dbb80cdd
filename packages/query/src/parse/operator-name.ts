import { nearest } from '../nearest.ts';

const wordOperators = ['like', 'contains', 'in', 'not'];

/** What may stand behind a path, for messages. */
export const operatorNames: readonly string[] = ['=', '!=', '<', '<=', '>', '>=', ...wordOperators];

/** What people write who come from another language. */
const foreignWords: Readonly<Record<string, string>> = {
  is: '=',
  eq: '=',
  equals: '=',
  ne: '!=',
  neq: '!=',
  lt: '<',
  le: '<=',
  lte: '<=',
  gt: '>',
  ge: '>=',
  gte: '>=',
  startswith: 'like',
  endswith: 'like',
};

/** The operator that was probably meant by a word that is none, or nothing when there is no telling. */
export function suggestOperator(word: string): string | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(foreignWords, lower) ? foreignWords[lower] : nearest(word, wordOperators);
}
