import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases.ts';
import type { Shot } from './load.ts';
import { ProcessUnderTest } from './process-under-test.ts';

const headers = { 'Content-Type': 'application/json' };

/** The same operations as they are asked of `json-server`, which serves the same tickets from a file. */
const jsonServerCases: readonly Case[] = [
  { name: 'json-server: one ticket by id', shot: (index) => get(`/tickets/${1 + (index % 50)}`), count: 1500 },
  { name: 'json-server: list of 25 full tickets', shot: () => get('/tickets?_page=1&_limit=25'), count: 150 },
  {
    name: 'json-server: create a ticket',
    shot: (index) => ({
      method: 'POST',
      path: '/tickets',
      headers,
      body: JSON.stringify({ summary: `Printer ${index}` }),
    }),
    count: 40,
  },
];

function get(path: string): Shot {
  return { method: 'GET', path, headers: {} };
}

/** Measures `json-server` on the given tickets, by the same means as Reeve. */
export async function measureJsonServer(
  folder: string,
  tickets: readonly unknown[],
  measure: (server: ProcessUnderTest, each: Case) => Promise<void>,
): Promise<void> {
  const file = join(folder, 'json-server.json');
  writeFileSync(file, JSON.stringify({ tickets }));
  const port = 19_190;
  const program = [
    'node_modules/json-server/lib/cli/bin.js',
    '--quiet',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    file,
  ];
  const server = await ProcessUnderTest.start(program, port, '/tickets/1');
  for (const each of jsonServerCases) await measure(server, each);
  await server.stop();
}
