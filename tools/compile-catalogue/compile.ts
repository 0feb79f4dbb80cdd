import type { Operation } from '../../packages/catalogue/src/operation.ts';
import { actionName } from './actions.ts';
import { type Classified, classify } from './classify.ts';
import { toDeletionRules } from './deletion-rules.ts';
import { toHierarchies } from './hierarchies.ts';
import { toIntegerReferences } from './integer-references.ts';
import { correctedModels, parsedModels } from './models.ts';
import { toReferenceTypes } from './references.ts';
import { toReports } from './reports.ts';
import { correctedRules } from './rules.ts';
import { checkShownThrough } from './shown-through.ts';
import type { Sources } from './sources.ts';
import { type Layout, toLayout } from './views.ts';

/** Compiles imported data and patches into what the server loads at start. The same sources give the same text. */
export function compileCatalogue(sources: Sources): string {
  const models = correctedModels(sources);
  const fields = parsedModels(models);
  const described = [sources.operations, ...sources.older.map((older) => older.extra)];
  const operations = described.flatMap((each) => classifyAll(each, sources));
  const layout = toLayout(operations, sources, fields);
  checkTables(layout);
  const references = toReferenceTypes(sources, layout, fields);
  checkShownThrough({ layout, references, models: fields });
  const integerReferences = toIntegerReferences(sources.integerReferencePatches, layout, fields);
  const onlyIn = new Map(sources.older.flatMap((older) => keysOf(older.extra).map((key) => [key, older.version])));
  return render({
    version: sources.version,
    models,
    rules: correctedRules(sources, models),
    references,
    collections: [...layout.collections.values()],
    views: [...layout.views.values()],
    lists: sources.listPatches.map(({ reason: _, ...list }) => checkedList(list, layout)),
    hierarchies: toHierarchies(sources.hierarchyPatches, { layout, references, models: fields }),
    deletionRules: toDeletionRules(sources.deletionPatches, layout, fields),
    integerReferences,
    reports: toReports(sources.reportPatches, { layout, references, models: fields, integers: integerReferences }),
    operations: bySection(
      operations.map((operation) => toOperation(operation, { layout, onlyIn, names: givenNames(sources) })),
    ),
    older: sources.older.map(({ version, fields, lacks }) => ({ version, fields, lacks: asSent(lacks, sources) })),
  });
}

/** By the words that their paths begin with: a server reads those of a section when it is called there. */
function bySection(operations: readonly Operation[]): ReadonlyMap<string, Operation[]> {
  return Map.groupBy(operations, ({ path }) => (path.split('/')[1] ?? '').toLowerCase());
}

function keysOf(operations: Sources['operations']): string[] {
  return Object.entries(operations).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
  );
}

function classifyAll(operations: Sources['operations'], sources: Sources): Classified[] {
  const forced = new Map(sources.actionPatches.map((patch) => [`${patch.method} ${patch.path}`, patch]));
  return Object.entries(operations).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, notation]) => {
      const found = classify(path, verb, notation);
      const patch = forced.get(`${found.method} ${found.path}`);
      return patch === undefined ? found : { ...found, ...patch.as, kind: 'action' as const };
    }),
  );
}

/** What an older version lacks, `get /path`, by the paths that callers send. */
function asSent(lacks: readonly string[], { actionPatches }: Sources): string[] {
  const sent = new Map(
    actionPatches.flatMap(({ method, path, as }) =>
      as === undefined ? [] : [[`${method.toLowerCase()} ${path}`, `${method.toLowerCase()} ${as.path}`]],
    ),
  );
  return lacks.map((each) => sent.get(each) ?? each);
}

function toOperation(operation: Classified, { layout, onlyIn, names }: Known): Operation {
  const { base, ...rest } = operation;
  const view = layout.viewOf.get(base.toLowerCase());
  const version = onlyIn.get(`${operation.method} ${operation.path}`);
  return {
    ...rest,
    ...(operation.kind === 'action'
      ? { action: names.get(`${operation.method} ${operation.path}`) ?? actionName(operation) }
      : {}),
    ...(view === undefined || operation.kind === 'action' ? {} : { view }),
    ...(version === undefined ? {} : { onlyIn: version }),
  };
}

function checkedList<T extends { collection: string }>(list: T, layout: Layout): T {
  if (!layout.collections.has(list.collection))
    throw new Error(`lists.json: there is no collection ${list.collection}.`);
  return list;
}

interface Known {
  readonly layout: Layout;
  readonly onlyIn: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function givenNames(sources: Sources): Map<string, string> {
  return new Map(
    sources.actionPatches.flatMap(({ method, path, name }) =>
      name === undefined ? [] : [[`${method} ${path}`, name]],
    ),
  );
}

function checkTables(layout: Layout): void {
  const seen = new Set<string>();
  for (const { table, path } of layout.collections.values()) {
    if (seen.has(table)) throw new Error(`${path}: a table ${table} exists already.`);
    seen.add(table);
  }
}

/** One line an entry, so that a change is seen as a small difference, and entries are found without parsing. Plain ASCII. */
function render(parts: Record<string, unknown>): string {
  const written = Object.entries(parts).map(([name, part]) => `${JSON.stringify(name)}: ${renderPart(part)}`);
  return toAscii(`{\n${written.join(',\n')}\n}\n`);
}

function toAscii(text: string): string {
  return text.replaceAll(/[^\n -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function renderPart(part: unknown): string {
  if (part instanceof Map)
    return `{\n${[...part].map(([key, list]) => `${JSON.stringify(key)}: ${renderPart(list)}`).join(',\n')}\n}`;
  if (Array.isArray(part)) return `[\n${part.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  if (part === null || typeof part !== 'object') return JSON.stringify(part);
  return `{\n${Object.entries(part)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`;
}
