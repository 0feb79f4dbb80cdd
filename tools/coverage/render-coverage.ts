import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Operation } from '../../packages/catalogue/src/operation.ts';
import { type FindEntry, type State, stateOf } from './state-of.ts';

type Counted = Record<State['state'], number>;

const introduction = `# Coverage

Every operation of the API, and how far Reeve does it. This page is generated (\`npm run generate\`) from the catalogue and
from the actions that the server has.

* **real**: answers as the product does, as far as that is known; what it says it did, it did.
* **partial**: works, but for what is named.
* **not yet**: answers 501 and says so.

What an operation does that is no plain read or write of records is in the file behind it.
`;

/** Writes docs/coverage.md. */
export function renderCoverage(catalogue: Catalogue, entryOf: FindEntry): string {
  const bySection = groupBy(catalogue.operations, (operation) => operation.path.split('/')[1] ?? '');
  const kinds = groupBy(catalogue.operations, (operation) => operation.kind);
  const sections = [...bySection].map(([name, operations]) => section(name, operations, entryOf));
  return [introduction, table('Section', bySection, entryOf), table('Kind', kinds, entryOf), ...sections, ''].join(
    '\n',
  );
}

function table(title: string, groups: ReadonlyMap<string, Operation[]>, entryOf: FindEntry): string {
  const rows = [...groups].map(([name, operations]) => row(name, count(operations, entryOf)));
  const all = row('**all**', count([...groups.values()].flat(), entryOf));
  return [
    `| ${title} | real | partial | not yet | all |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    all,
    '',
  ].join('\n');
}

function row(name: string, counted: Counted): string {
  const all = counted.real + counted.partial + counted['not yet'];
  return `| ${name} | ${counted.real} | ${counted.partial} | ${counted['not yet']} | ${all} |`;
}

function count(operations: readonly Operation[], entryOf: FindEntry): Counted {
  const counted: Counted = { real: 0, partial: 0, 'not yet': 0 };
  for (const operation of operations) counted[stateOf(operation, entryOf).state] += 1;
  return counted;
}

function section(name: string, operations: readonly Operation[], entryOf: FindEntry): string {
  const generic = groupBy(
    operations.filter((operation) => operation.kind !== 'action'),
    (operation) => operation.view ?? operation.path,
  );
  const lines = [...generic].map(([path, own]) => collectionLine(path, own, entryOf));
  const named = operations.filter((operation) => operation.kind === 'action');
  return [`## ${name}`, '', ...lines, ...named.map((operation) => actionLine(operation, entryOf)), ''].join('\n');
}

/** The operations of a collection are alike: they work on the same records by the same handlers. */
function collectionLine(path: string, operations: readonly Operation[], entryOf: FindEntry): string {
  const first = operations[0];
  const kinds = [...new Set(operations.map((operation) => operation.kind))].join(', ');
  return `* \`${path}\` (${kinds}): ${first === undefined ? '' : spoken(stateOf(first, entryOf))}`;
}

function actionLine(operation: Operation, entryOf: FindEntry): string {
  const file = entryOf(operation)?.file;
  const link = file === undefined ? '' : ` ([${nameOf(file)}](../${file}))`;
  return `* \`${operation.method} ${operation.path}\`: ${spoken(stateOf(operation, entryOf))}${link}`;
}

function nameOf(file: string): string {
  return file.replace(/^packages\/(domain|server)\/src\//, '');
}

function spoken({ state, missing }: State): string {
  return missing === undefined ? state : `**${state}**: ${missing}`;
}

function groupBy<T>(entries: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}
