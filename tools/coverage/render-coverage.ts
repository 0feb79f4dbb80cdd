import type { Operation } from '../../packages/catalogue/src/operation.ts';
import { type Coverage, type State, stateOf, states } from './state-of.ts';

type Counted = Record<State['state'], number>;

const introduction = `# Coverage

Every operation of the API, and how far Reeve does it. This page is generated (\`npm run generate\`) from the catalogue,
from the actions and rules that the server has, and from what a new tenant holds.

* **real**: answers as the product does, as far as that is known; what it says it did, it did.
* **stored**: kept, listed, changed and given back, and nothing follows: no rule looks at it, nothing refers to it.
* **partial**: works, but for what is named.
* **empty**: answers as the product does when it has none, and no row can come.
* **not yet**: answers 501 and says so.

What an operation does that is no plain read or write of records is in the file behind it.
`;

/** Writes docs/coverage.md. */
export function renderCoverage(coverage: Coverage): string {
  const { catalogue } = coverage;
  const bySection = groupBy(catalogue.operations, (operation) => operation.path.split('/')[1] ?? '');
  const kinds = groupBy(catalogue.operations, (operation) => operation.kind);
  const sections = [...bySection].map(([name, operations]) => section(name, operations, coverage));
  return [introduction, table('Section', bySection, coverage), table('Kind', kinds, coverage), ...sections, ''].join(
    '\n',
  );
}

function table(title: string, groups: ReadonlyMap<string, Operation[]>, coverage: Coverage): string {
  const rows = [...groups].map(([name, operations]) => row(name, count(operations, coverage)));
  const all = row('**all**', count([...groups.values()].flat(), coverage));
  return [
    `| ${[title, ...states, 'all'].join(' | ')} |`,
    `| --- |${' ---: |'.repeat(states.length + 1)}`,
    ...rows,
    all,
    '',
  ].join('\n');
}

function row(name: string, counted: Counted): string {
  const numbers = states.map((state) => counted[state]);
  return `| ${[name, ...numbers, numbers.reduce((sum, each) => sum + each, 0)].join(' | ')} |`;
}

function count(operations: readonly Operation[], coverage: Coverage): Counted {
  const counted: Counted = { real: 0, stored: 0, partial: 0, empty: 0, 'not yet': 0 };
  for (const operation of operations) counted[stateOf(operation, coverage).state] += 1;
  return counted;
}

function section(name: string, operations: readonly Operation[], coverage: Coverage): string {
  const generic = groupBy(
    operations.filter((operation) => operation.kind !== 'action'),
    (operation) => operation.view ?? operation.path,
  );
  const lines = [...generic].map(([path, own]) => collectionLine(path, own, coverage));
  const named = operations.filter((operation) => operation.kind === 'action');
  return [`## ${name}`, '', ...lines, ...named.map((operation) => actionLine(operation, coverage)), ''].join('\n');
}

/** The operations of a collection are alike: they work on the same records by the same handlers. */
function collectionLine(path: string, operations: readonly Operation[], coverage: Coverage): string {
  const first = operations[0];
  const kinds = [...new Set(operations.map((operation) => operation.kind))].join(', ');
  return `* \`${path}\` (${kinds}): ${first === undefined ? '' : spoken(stateOf(first, coverage))}`;
}

function actionLine(operation: Operation, coverage: Coverage): string {
  const file = coverage.entryOf(operation)?.file;
  const link = file === undefined ? '' : ` ([${nameOf(file)}](../${file}))`;
  return `* \`${operation.method} ${operation.path}\`: ${spoken(stateOf(operation, coverage))}${link}`;
}

function nameOf(file: string): string {
  return file.replace(/^packages\/(domain|server)\/src\//, '');
}

function spoken({ state, missing, why }: State): string {
  if (missing !== undefined) return `**${state}**: ${missing}`;
  return why === undefined ? state : `${state}: ${why}`;
}

function groupBy<T>(entries: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}
