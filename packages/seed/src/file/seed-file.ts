import type { Node } from 'yaml';

/** A record that a seed file asks for. */
export interface SeedRecord {
  /** Its number in the file, from 1, and the line where it begins. */
  readonly number: number;
  readonly line: number;
  /** Where it is made: `/company/companies`, or below a record with a label: `/company/companies/@acme/notes`. */
  readonly path: string;
  /** By which other records name it; null where none does. */
  readonly label: string | null;
  /** Fields by whose values it is found where it is there already: it is left as it is then. */
  readonly key: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** A seed file cannot be read, or a record of it cannot be made. The message says which, and in which line. */
export class SeedFileRefused extends Error {
  override readonly name = 'SeedFileRefused';
}

/** Raises `SeedFileRefused` for a record. */
export function refuseRecord({ number, line }: Pick<SeedRecord, 'number' | 'line'>, why: string): never {
  throw new SeedFileRefused(`Record ${number} (line ${line}): ${why}`);
}

/** Aliases of aliases can make a short text a long one. */
const mostAliases = 100;

/**
 * Reads a seed file: YAML, or JSON, which is YAML too. A list of records, or an object with the list `records`. Raises `SeedFileRefused`.
 */
export async function readSeedFile(text: string): Promise<readonly SeedRecord[]> {
  // Loaded by who reads one: a start does not wait for it.
  const { default: yaml } = await import('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) throw new SeedFileRefused(error.message);
  const root = yaml.isMap(document.contents) ? document.get('records', true) : document.contents;
  if (!yaml.isSeq(root)) throw new SeedFileRefused('A seed file is a list of records, or has one as "records".');
  const values = root.toJS(document, { maxAliasCount: mostAliases }) as unknown[];
  const lineOf = (node: unknown) => lines.linePos((node as Node).range?.[0] ?? 0).line;
  const records = values.map((value, at) => toRecord(value, { number: at + 1, line: lineOf(root.items[at]) }));
  requireLabels(records);
  return records;
}

const members = new Set(['path', 'label', 'key', 'body']);

function toRecord(value: unknown, at: Pick<SeedRecord, 'number' | 'line'>): SeedRecord {
  if (!isObject(value)) return refuseRecord(at, 'it is no object with path and body.');
  const unknown = Object.keys(value).find((name) => !members.has(name));
  if (unknown !== undefined)
    return refuseRecord(at, `there is no "${unknown}"; it may have ${[...members].join(', ')}.`);
  const { path, label = null, key = [], body } = value;
  if (typeof path !== 'string' || !path.startsWith('/')) return refuseRecord(at, 'its path starts with "/".');
  if (label !== null && (typeof label !== 'string' || !/^[\w-]+$/.test(label)))
    return refuseRecord(at, 'its label is letters, digits, "_" and "-".');
  if (!isObject(body)) return refuseRecord(at, 'its body is an object.');
  const fields = typeof key === 'string' ? [key] : key;
  if (!Array.isArray(fields) || !fields.every((field) => typeof field === 'string' && body[field] !== undefined))
    return refuseRecord(at, 'its key is fields that its body has.');
  return { ...at, path, label, key: fields, body };
}

/** Every label is told once, before it is named. */
function requireLabels(records: readonly SeedRecord[]): void {
  const known = new Set<string>();
  for (const record of records) {
    for (const label of labelsIn([record.path, record.body]))
      if (!known.has(label)) refuseRecord(record, `no record before it has the label "${label}".`);
    if (record.label === null) continue;
    if (known.has(record.label)) refuseRecord(record, `another has the label "${record.label}" already.`);
    known.add(record.label);
  }
}

const labelForm = /^@([\w-]+)$/;

/** The label that a value names: `@acme`; null for any other value. `@@acme` is the text `@acme`. */
export function labelOf(value: unknown): string | null {
  return typeof value === 'string' ? (labelForm.exec(value)?.[1] ?? null) : null;
}

function labelsIn([path, body]: readonly [string, unknown]): string[] {
  return [...path.split('/').flatMap((step) => labelOf(step) ?? []), ...labelsOfValue(body)];
}

function labelsOfValue(value: unknown): string[] {
  const own = labelOf(value);
  if (own !== null) return [own];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(labelsOfValue) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
