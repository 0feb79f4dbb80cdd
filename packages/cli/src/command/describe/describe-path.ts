import { type Catalogue, type Field, loadCatalogue, type Model, type Operation, Routes } from '@reeve/catalogue';
import { nearest } from '@reeve/query';
import type { Context } from '../../command-line/context.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { type OutputOptions, recordWriter } from '../../render/record-writer.ts';
import type { PrintedRecord } from '../../render/value-text.ts';
import { readPath } from '../record/read-path.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What was found of a path: its operations, how many there are below it, and its model. */
interface PathDescription {
  readonly operations: readonly Operation[];
  readonly below: readonly string[];
  readonly model: Model | null;
}

/** Prints what the catalogue says of a path or a model; of nothing, which modules there are. @throws {UsageError} */
export function describePath(what: string, output: OutputOptions, context: Context): void {
  const catalogue = loadCatalogue();
  const model = catalogue.modelNames.find((name) => name.toLowerCase() === what.toLowerCase());
  if (what === '') print(modulesOf(catalogue), output, context);
  else if (model !== undefined) print(catalogue.model(model).fields.map(fieldRow), output, context);
  else printPath(findPath(catalogue, readPath(what)), output, context);
}

function print(rows: readonly PrintedRecord[], output: OutputOptions, context: Context): void {
  const writer = recordWriter(output, Object.keys(rows[0] ?? {}), context);
  writer.write(rows);
  writer.end();
}

function modulesOf({ operations }: Catalogue): PrintedRecord[] {
  const counts = new Map<string, number>();
  for (const { path } of operations) {
    const [, name = ''] = path.split('/');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([module, count]) => ({ module, operations: count }));
}

function findPath(catalogue: Catalogue, path: string): PathDescription {
  const routes = new Routes(catalogue);
  const operations = methods.flatMap((method) => {
    const found = routes.find(method, path);
    return found.found === 'operation' ? [found.operation] : [];
  });
  const below = beneath(catalogue, operations[0]?.path ?? path);
  if (operations.length === 0 && below.length === 0) throw new UsageError(unknownPath(catalogue, path));
  const name = operations.map(({ request, response }) => response ?? request).find((each) => each !== null) ?? null;
  return { operations, below, model: name === null || !catalogue.hasModel(name) ? null : catalogue.model(name) };
}

function beneath({ operations }: Catalogue, template: string): string[] {
  const start = `${template.toLowerCase()}/`;
  const paths = operations.map(({ path }) => path).filter((path) => path.toLowerCase().startsWith(start));
  return [...new Set(paths)].sort();
}

function unknownPath({ operations }: Catalogue, path: string): string {
  const meant = nearest(path, [...new Set(operations.map((each) => each.path))]);
  return `There is no path ${path}.${meant === undefined ? '' : ` Did you mean ${meant.slice(1)}?`}`;
}

function printPath({ operations, below, model }: PathDescription, output: OutputOptions, context: Context): void {
  const rows = operations.map(operationRow);
  if (output.form !== 'table') {
    const fields = model?.fields.filter(({ hidden }) => hidden !== true).map(fieldRow) ?? [];
    context.out(`${JSON.stringify({ operations: rows, model: model?.name ?? null, fields, below }, null, 2)}\n`);
    return;
  }
  if (rows.length > 0) print(rows, output, context);
  if (model !== null) {
    context.out(`\n${context.paint('bold', model.name)}\n`);
    print(model.fields.filter(({ hidden }) => hidden !== true).map(fieldRow), output, context);
  }
  if (below.length > 0)
    context.out(`\n${context.paint('bold', 'Below it')}\n${below.map((path) => `${path}\n`).join('')}`);
}

function operationRow({ method, path, kind, request, response, many }: Operation): PrintedRecord {
  const answer = response === null ? '' : many ? `${response}[]` : response;
  return { method, path, kind, takes: request ?? '', answers: answer };
}

function fieldRow(field: Field): PrintedRecord {
  const { name, type, of, maxLength, options } = field;
  const size = maxLength === undefined ? '' : ` ${maxLength}`;
  const notes = (['required', 'readOnly', 'writeOnly', 'nullable'] as const).filter((note) => field[note] === true);
  const written = options === undefined ? `${type}${of === undefined ? '' : ` ${of}`}${size}` : options.join('|');
  return { member: name, type: written, notes: notes.join(', ') };
}
