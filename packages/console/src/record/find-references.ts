import type { ApiClient } from '@reeve/client';
import { printLiteral, toLiteral } from '@reeve/query';
import type { ConsoleField } from '@reeve/server/contract';
import { collections, fieldsOf } from '../data/catalogue.ts';
import type { ListedRecord } from '../data/listed-record.ts';

/** A record that a reference may name. */
export interface FoundReference {
  readonly id: string;
  readonly label: string;
}

const most = 12;
const naming = [
  'identifier',
  'name',
  'summary',
  'title',
  'subject',
  'firstName',
  'lastName',
  'invoiceNumber',
  'poNumber',
];

/**
 * Records of a list whose names hold a text, or that have it as their id: at most twelve. `template` is the list in the
 * catalogue, `path` the same with ids; `further` is what they have to meet beside. Raises the client's errors.
 */
export async function findReferences(
  client: ApiClient,
  asked: { template: string; path: string; text: string; further: string | null; signal: AbortSignal },
): Promise<readonly FoundReference[]> {
  const names = await namesOf(asked.template);
  const conditions = [conditionOf(asked.text, names), asked.further].filter((each) => each !== null).join(' and ');
  const query = { fields: ['id', ...names].join(','), ...(conditions !== '' && { conditions }) };
  const found = await client.at(asked.path).list({ query, pageSize: most, signal: asked.signal });
  return found.map((record) => ({ id: String(record['id']), label: labelOf(record, names) }));
}

async function namesOf(template: string): Promise<readonly string[]> {
  const collection = (await collections()).find(({ path }) => path === template);
  const fields = collection === undefined ? [] : await fieldsOf(collection.model);
  const texts = new Set(fields.filter(isText).map(({ name }) => name));
  const found = naming.filter((name) => texts.has(name)).slice(0, 2);
  return found.length > 0 ? found : ['description', 'caption'].filter((name) => texts.has(name));
}

function isText({ type }: ConsoleField): boolean {
  return type === 'text';
}

function conditionOf(text: string, names: readonly string[]): string | null {
  if (text.trim() === '') return null;
  const literal = printLiteral(toLiteral(text.trim()));
  const each = names.map((name) => `${name} contains ${literal}`);
  const byId = /^\d{1,15}$/.test(text.trim()) ? [`id = ${text.trim()}`] : [];
  const all = [...each, ...byId];
  return all.length === 0 ? null : `(${all.join(' or ')})`;
}

function labelOf(record: ListedRecord, names: readonly string[]): string {
  const texts = names.map((name) => record[name]).filter((value) => typeof value === 'string' && value !== '');
  return [...new Set(texts)].join(' · ') || `#${String(record['id'])}`;
}
