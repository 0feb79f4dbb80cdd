import { all, type Condition, type Membership, printCondition } from '@reeve/query/in-code';
import { addressLength } from '../call/to-request.ts';
import { toConditionText, type WhereClause } from '../conditions/where.ts';
import type { ClientConnection } from '../connection/connection.ts';
import { searchablePaths } from './generated/searchable-paths.ts';
import type { AnyListOptions } from './list-options.ts';
import { toQuery } from './list-query.ts';

/** Characters that the rest of the address may take: paging, fields, order. */
const room = 300;

/**
 * Cuts a list of values into several lists, where the address would else be too long and there is no search: the options of
 * each part. A record is in one part only, as its field has one value. Lists in an order are not cut, and a text that is short enough is not
 * read. Raises `ConditionSyntaxError` for a longer one that cannot be.
 */
export async function splitList(
  connection: ClientConnection,
  path: string,
  options: AnyListOptions,
): Promise<readonly AnyListOptions[]> {
  const where = options.where as WhereClause<Record<string, unknown>> | undefined;
  if (options.orderBy !== undefined || searchablePaths.has(path.toLowerCase())) return [options];
  if (isShort(connection, path, toConditionText(where))) return [options];
  // The parser is a fifth of a small program: it is loaded where a text is cut.
  const { toCondition } = await import('../conditions/to-condition.ts');
  const condition = toCondition(where);
  return condition === null ? [options] : cut(connection, path, condition).map((part) => ({ ...options, where: part }));
}

function cut(connection: ClientConnection, path: string, condition: Condition): Condition[] {
  const longest = membershipsOf(condition).sort((a, b) => b.values.length - a.values.length)[0];
  if (longest === undefined || longest.values.length < 2 || isShort(connection, path, printCondition(condition)))
    return [condition];
  return halves(longest).flatMap((half) => cut(connection, path, replaced(condition, longest, half)));
}

function isShort(connection: ClientConnection, path: string, conditions: string | undefined): boolean {
  return (
    addressLength({ path, query: toQuery({ conditions }) }, connection) + room <= connection.parts.settings.longestUrl
  );
}

/** Lists of values that every record has to meet: the condition itself, or what is joined to it by `and`. */
function membershipsOf(condition: Condition): Membership[] {
  const terms = condition.kind === 'and' ? condition.terms : [condition];
  return terms.filter((term): term is Membership => term.kind === 'in' && !term.negated);
}

function halves(membership: Membership): Membership[] {
  const middle = Math.ceil(membership.values.length / 2);
  return [membership.values.slice(0, middle), membership.values.slice(middle)].map((values) => ({
    ...membership,
    values,
  }));
}

function replaced(condition: Condition, old: Membership, half: Membership): Condition {
  if (condition.kind !== 'and') return half;
  const [first, ...more] = condition.terms.map((term) => (term === old ? half : term));
  return all(first as Condition, ...more);
}
