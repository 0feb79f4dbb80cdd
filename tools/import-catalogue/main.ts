/**
 * Imports the vendor's description of the API into `packages/catalogue/data`.
 *
 *   npm run import -- --newest FILE [--older FILE]… [--rules FILE] [--references FILE]
 *
 * FILE may be the trimmed description or the vendor's own, larger OpenAPI file of any version.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fieldsOf } from './field-notation.ts';
import { toOlderVersion } from './older-version.ts';
import type { OpenApi } from './open-api.ts';
import { operationsOf } from './operation-notation.ts';
import { toSections } from './sections.ts';

const target = join(import.meta.dirname, '../../packages/catalogue/data');

const { values } = parseArgs({
  options: {
    newest: { type: 'string' },
    older: { type: 'string', multiple: true },
    rules: { type: 'string' },
    references: { type: 'string' },
  },
});
if (values.newest === undefined) throw new Error('Name the newest description with --newest FILE.');

const newest = describe(values.newest);
mkdirSync(join(target, 'older'), { recursive: true });
for (const [name, section] of toSections(newest.operations, newest.models)) write(`${name}.json`, section);
write('version.json', { version: newest.version });
for (const file of values.older ?? []) {
  const older = describe(file);
  write(`older/${older.version}.json`, toOlderVersion(older.version, older, newest));
}
if (values.rules !== undefined) write('rules.json', byModel(read(values.rules) as Rule[]));
if (values.references !== undefined) write('references.json', read(values.references));

interface Rule {
  readonly model: string;
  readonly field: string;
}

function describe(file: string) {
  const document = read(file) as OpenApi;
  const schemas = Object.entries(document.components.schemas);
  const models = schemas.map(([name, model]) => [name.replaceAll('.', ''), fieldsOf(model)] as const);
  return { version: document.info.version, models: Object.fromEntries(models), operations: operationsOf(document) };
}

function byModel(rules: readonly Rule[]): Record<string, Record<string, unknown[]>> {
  const result: Record<string, Record<string, unknown[]>> = {};
  for (const { model, field, ...rule } of rules) {
    const fields = result[model] ?? {};
    result[model] = fields;
    fields[field] = [...(fields[field] ?? []), rule];
  }
  return result;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function write(name: string, content: unknown): void {
  writeFileSync(join(target, name), `${JSON.stringify(content, null, 1)}\n`);
}
