import { toConditionText, type WhereClause } from '../conditions/where.ts';
import type { QueryValue } from '../connection/api-call.ts';
import type { CustomFieldNames } from './list-options.ts';

/** The filters of a list as text: what a query or the body of a search holds. */
export interface FilterText {
  readonly conditions: string | undefined;
  readonly childConditions: string | undefined;
  readonly customFieldConditions: string | undefined;
  readonly orderBy: string | undefined;
}

/** Reads the conditions of a list's options. */
export function filterText(options: {
  readonly where?: WhereClause<never> | WhereClause<Record<string, unknown>>;
  readonly whereChildren?: WhereClause<Record<string, unknown>>;
  readonly whereCustomFields?: WhereClause<CustomFieldNames>;
  readonly orderBy?: string;
}): FilterText {
  return {
    conditions: toConditionText(options.where as WhereClause<Record<string, unknown>> | undefined),
    childConditions: toConditionText(options.whereChildren),
    customFieldConditions: toConditionText(options.whereCustomFields),
    orderBy: options.orderBy,
  };
}

/** Writes a query; undefined values are left out. Slashes and commas stay readable. */
export function toQuery(members: Readonly<Record<string, QueryValue>>): string {
  let text = '';
  for (const name in members) {
    const value = members[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : '&'}${name}=${escaped(String(value))}`;
  }
  return text;
}

function escaped(text: string): string {
  return /^[\w.,/-]*$/.test(text) ? text : encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',');
}
