import { ConditionSyntaxError } from '@reeve/query';
import { QueryFault } from '@reeve/store';
import { maskRefusal } from '../api-log/mask-secrets.ts';
import type { ConditionPlace } from './reason.ts';

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
