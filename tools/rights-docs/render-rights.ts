import type { Catalogue, Operation } from '@reeve/catalogue';
import { functionOf, lineOf } from '../../packages/access/src/functions-table.ts';

const preface = `<!-- Written by "npm run generate". -->

# Rights

Which function of the security matrix each address asks for: the longest line that it begins with counts, \`{}\` standing for any
id. Reading asks for inquire, making for add, changing for edit, deleting for delete. *Open* are the setup tables, which
answer reads without the right, and what shows everybody their own. What a call asks for beyond its own address is in
[security.md](security.md); where this is known from, in [evidence/rights.md](evidence/rights.md).

| address | function | reads | operations |
|---|---|---|--:|
`;

/** Writes docs/rights.md: the function of every operation, a line for each of the table. */
export function renderRights({ operations }: Catalogue): string {
  const byLine = Map.groupBy(operations, ({ path }) => lineOf(path) ?? 'not named');
  const lines = [...byLine].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${preface}${lines.map(([line, those]) => row(line, those)).join('\n')}\n`;
}

function row(line: string, operations: readonly Operation[]): string {
  const { key, setup } = functionOf(line);
  const reads = key === null || setup ? 'open' : 'asked';
  return `| \`${line}\` | ${key?.replace('/', ', ') ?? 'none'} | ${reads} | ${operations.length} |`;
}
