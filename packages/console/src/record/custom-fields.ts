import type { ApiClient } from '@reeve/client';
import type { ConsoleCollection, ConsoleField } from '@reeve/server/contract';
import type { ListedRecord, ListedValue } from '../data/listed-record.ts';
import { may } from '../session/may.ts';
import { type CustomEntry, toFormField } from './custom-field.ts';
import type { FormField } from './form-field.ts';

const definitions = '/system/userDefinedFields';
const list = 'customFields';
const most = 1000;

/** The definitions of a collection's custom fields, by their ids. None where the role does not let one read them. */
export async function definitionsOf(
  client: ApiClient,
  { pods }: ConsoleCollection,
  signal: AbortSignal,
): Promise<readonly ListedRecord[]> {
  if (pods === undefined || !may('list', definitions)) return [];
  const query = { conditions: `podId in (${pods.join(',')})` };
  return client.at(definitions).list({ query, orderBy: 'podId,sequenceNumber,id', pageSize: most, signal });
}

/** The fields of a form: the list of custom fields gives its place to these, those that the record has or else all. */
export function withCustomFields(
  fields: readonly ConsoleField[],
  defined: readonly ListedRecord[],
  record: ListedRecord | null,
): readonly FormField[] {
  const byId = new Map(defined.map((each) => [each['id'], each]));
  const entries = record === null ? defined : entriesOf(record);
  const custom = entries.map((entry) => toFormField(nameOfCustom(entry), entry, byId.get(entry['id'])));
  return fields.flatMap((field) => (field.name === list && custom.length > 0 ? custom : [field]));
}

/** A record in which each custom field has a member of its own. */
export function spreadCustom(record: ListedRecord): ListedRecord {
  const values = entriesOf(record).map((entry) => [nameOfCustom(entry), entry['value'] ?? null] as const);
  return { ...record, ...Object.fromEntries(values) };
}

/**
 * Changes as the API takes them. All custom fields that the record has are sent, as the API wants it (evidence:
 * custom-fields/strict), those that were changed with their new values.
 */
export function gatherCustom(
  changes: Readonly<Record<string, ListedValue>>,
  record: ListedRecord,
): Record<string, ListedValue> {
  const isCustom = ([name]: [string, ListedValue]) => name.startsWith(`${list}/`);
  const { own = [], custom = [] } = Object.groupBy(Object.entries(changes), (each) =>
    isCustom(each) ? 'custom' : 'own',
  );
  if (custom.length === 0) return Object.fromEntries(own);
  const had = entriesOf(record).map((entry) => [nameOfCustom(entry), entry['value'] ?? null] as const);
  const all = Object.entries(Object.fromEntries([...had, ...custom]));
  const sent = all.map(([name, value]) => ({ id: Number(name.slice(list.length + 1)), value }));
  return { ...Object.fromEntries(own), [list]: sent };
}

function entriesOf(record: ListedRecord): readonly CustomEntry[] {
  const entries = record[list];
  return Array.isArray(entries) ? entries : [];
}

function nameOfCustom({ id }: CustomEntry): string {
  return `${list}/${String(id)}`;
}
