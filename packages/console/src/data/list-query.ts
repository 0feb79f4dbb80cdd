import type { ConsoleField } from '@reeve/server/contract';

/** What a list shows: which records, in which order, which page, which columns. It stands in the address. */
export interface ListView {
  readonly conditions: string;
  readonly orderBy: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly columns: readonly string[];
}

/** The sizes that a page may have. */
export const pageSizes = [25, 100, 1000] as const;

const foremost = ['id', 'identifier', 'summary', 'name', 'subject', 'description', 'firstName', 'lastName', 'company'];
const mostColumns = 7;
const plain = /^(integer|number|text|boolean|dateTime|date|time|uuid|enum|reference)$/;

/** Reads the view from the address; columns that are not chosen are the ones that tell the most. */
export function readListView(query: URLSearchParams, fields: readonly ConsoleField[]): ListView {
  const size = Number(query.get('pageSize'));
  const columns = (query.get('columns') ?? '').split(',').filter((name) => fields.some((each) => each.name === name));
  return {
    conditions: query.get('conditions') ?? '',
    orderBy: query.get('orderBy') ?? '',
    page: Math.max(1, Math.trunc(Number(query.get('page'))) || 1),
    pageSize: pageSizes.find((each) => each === size) ?? pageSizes[0],
    columns: columns.length > 0 ? columns : foremostColumns(fields),
  };
}

function foremostColumns(fields: readonly ConsoleField[]): readonly string[] {
  const names = fields.filter(({ type }) => plain.test(type)).map(({ name }) => name);
  const first = foremost.filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name))].slice(0, mostColumns);
}

/** The members of the query that the API is asked by. */
export function toApiQuery({ conditions, orderBy, columns }: ListView): Record<string, string> {
  const fields = columns.includes('id') ? columns : ['id', ...columns];
  return {
    fields: fields.join(','),
    ...(conditions !== '' && { conditions }),
    ...(orderBy !== '' && { orderBy }),
  };
}

/** What a column is ordered by: its field, or the name of what a reference names; null for what has no order. */
export function orderFieldOf({ name, type, of }: ConsoleField): string | null {
  if (type === 'reference') return of === 'MemberReference' ? `${name}/identifier` : `${name}/name`;
  return plain.test(type) ? name : null;
}

/** The next order after a click on a column: up, down, none. */
export function nextOrder(orderBy: string, field: string): string | null {
  if (orderBy === `${field} asc`) return `${field} desc`;
  return orderBy === `${field} desc` ? null : `${field} asc`;
}
