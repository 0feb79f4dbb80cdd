import { ConditionSyntaxError } from '@reeve/query';
import { QueryFault } from '@reeve/store';
import { maskRefusal } from '../api-log/mask-secrets.ts';

/** Where a text could not be read, or names what there is not. */
export interface ConditionPlace {
  readonly message: string;
  /** The line of the text, and the place in it, from 1; null where it is the name that is wrong. */
  readonly line: string | null;
  readonly position: number | null;
  /** The line with a caret below the place. */
  readonly caret: string | null;
  readonly found: string | null;
  readonly expected: readonly string[];
  readonly suggestions: readonly string[];
}

/** The place that an error of the condition language names; null for any other error. */
export function placeInCondition(error: unknown): ConditionPlace | null {
  if (error instanceof ConditionSyntaxError) return ofSyntax(error);
  if (!(error instanceof QueryFault)) return null;
  const { message, path, suggestions } = error;
  const found = path.join('/');
  return { message: maskRefusal(message), line: null, position: null, caret: null, found, expected: [], suggestions };
}

function ofSyntax(error: ConditionSyntaxError): ConditionPlace {
  const { message, line, column, found, expected, suggestion } = error;
  return {
    message: maskRefusal(message),
    line: maskRefusal(line),
    position: column + 1,
    caret: maskRefusal(`${line}\n${' '.repeat(column)}^`),
    found: maskRefusal(found),
    expected,
    suggestions: suggestion === undefined ? [] : [maskRefusal(suggestion)],
  };
}
