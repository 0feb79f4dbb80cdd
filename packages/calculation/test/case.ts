import { CalculationError, type Problem } from '../src/calculation-error.ts';

/** How well an answer is known: seen of the product, said by its documentation, or assumed. */
export type Mark = 'live' | 'documented' | 'assumed';

/** One question with its answer, or with the problem that is raised. In plain numbers, as a reader writes them. */
export interface Case<Question, Answer> {
  readonly title: string;
  readonly question: Question;
  readonly answer: Answer | Refused;
  readonly mark: Mark;
}

/** The answer to what cannot be worked out. */
export interface Refused {
  readonly refused: Problem;
}

/** Cases that are a test and a page (docs/calculation) at once. */
export interface CaseTable<Question = unknown, Answer = unknown> {
  readonly heading: string;
  /** What is worked out, and how, for readers of the page. */
  readonly says: string;
  readonly cases: readonly Case<Question, Answer>[];
  /** Asks the calculation. */
  ask(question: Question): Answer;
}

/** What a table's calculation answers to a question; a problem is an answer, too. */
export function answerOf(table: CaseTable, question: unknown): unknown {
  try {
    return table.ask(question);
  } catch (error) {
    if (error instanceof CalculationError) return { refused: error.problem };
    throw error;
  }
}
