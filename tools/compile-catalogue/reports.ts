import type { IntegerReference } from '../../packages/catalogue/src/collection.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import type { ReferenceType } from '../../packages/catalogue/src/reference-type.ts';
import { parseReportColumn, type Report } from '../../packages/catalogue/src/report.ts';
import type { ReportPatch } from './sources.ts';
import type { Layout } from './views.ts';

/** What the paths of columns are looked up in. */
interface Known {
  readonly layout: Layout;
  readonly references: readonly ReferenceType[];
  readonly models: ReadonlyMap<string, readonly Field[]>;
  readonly integers: readonly IntegerReference[];
}

/**
 * The reports in the order of their names, each with all of its columns. Raises an error on a name that is there twice,
 * on a view or a column that is not there, and on a path that leads to no field.
 */
export function toReports(patches: readonly ReportPatch[], known: Known): Report[] {
  const byName = new Map(patches.map((patch) => [patch.report, patch]));
  if (byName.size !== patches.length) throw new Error('reports: two have the same name.');
  const reports = patches.map((patch) => toReport(patch, byName));
  for (const report of reports) check(report, known);
  return reports.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toReport({ report: name, like, lacks = [], ...own }: ReportPatch, byName: Map<string, ReportPatch>): Report {
  const other = like === undefined ? undefined : byName.get(like);
  const view = own.view ?? other?.view;
  if (view === undefined) throw new Error(`reports: ${name} shows no view.`);
  const columns = { ...other?.columns, ...own.columns };
  for (const column of lacks) {
    if (columns[column] === undefined) throw new Error(`reports: ${name} cannot lack ${column}.`);
    delete columns[column];
  }
  const ordered = Object.fromEntries(Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { name, view, ...(own.only === undefined ? {} : { only: own.only }), columns: ordered };
}

function check({ name, view, columns }: Report, known: Known): void {
  const collection = known.layout.views.get(view)?.collection;
  if (collection === undefined) throw new Error(`reports: ${name} shows ${view}, which is no view.`);
  for (const [column, text] of Object.entries(columns)) {
    const { path } = parseReportColumn(text);
    if (path !== null && !leads(path, collection, known))
      throw new Error(`reports: ${name} ${column}: there is no ${path.join('/')}.`);
  }
}

/** Whether a path leads through references to a field, or to a key of a reference. */
function leads([word = '', ...rest]: readonly string[], collection: string, known: Known): boolean {
  if (word === 'id' || word === '_info') return true;
  if (word === '_parentId') return rest.length === 0 || leadsFromInteger(word, rest, collection, known);
  const field = fieldOf(word, collection, known);
  if (field === undefined || rest.length === 0) return field !== undefined;
  const reference = known.references.find(({ name }) => name === field.of);
  if (reference === undefined) return leadsFromInteger(word, rest, collection, known);
  if (rest.length === 1 && (rest[0] === 'id' || reference.keys.some(({ key }) => key === rest[0]))) return true;
  const target = reference.target === null ? undefined : known.layout.views.get(reference.target)?.collection;
  return target !== undefined && leads(rest, target, known);
}

function leadsFromInteger(word: string, rest: readonly string[], collection: string, known: Known): boolean {
  const parent = known.layout.collections.get(collection)?.parent;
  if (parent !== undefined && word === (parent.field ?? '_parentId')) return leads(rest, parent.collection, known);
  const integer = known.integers.find((each) => each.collection === collection && each.field === word);
  const targets = new Set(integer?.names.map((view) => known.layout.views.get(view)?.collection));
  const [target] = targets;
  return target !== undefined && targets.size === 1 && leads(rest, target, known);
}

function fieldOf(name: string, collection: string, { layout, models }: Known): Field | undefined {
  const own = layout.collections.get(collection)?.models ?? [];
  return own.flatMap((model) => models.get(model) ?? []).find((field) => field.name === name);
}
