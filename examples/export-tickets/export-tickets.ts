/**
 * Writes the tickets of a board to a file, a line of JSON each, and goes on where it was stopped.
 *
 *     node export-tickets.ts "Help Desk" tickets.ndjson
 *
 * Settings come from the environment, as docs/client.md says.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type CallError, connect, type PageToken } from '@reeve/client';
import { ReferenceData } from '@reeve/client/reference';

const [boardName = 'Help Desk', file = 'tickets.ndjson'] = process.argv.slice(2);
const pageSize = Number(process.env['PAGE_SIZE'] ?? 1000);
const client = connect({ policy: 'background' });

/** Where the last run stopped; nothing before the first. */
function readCheckpoint(): PageToken | undefined {
  return existsSync(`${file}.next`) ? JSON.parse(readFileSync(`${file}.next`, 'utf8')) : undefined;
}

/** Takes the old one's place whole, or not at all. */
function writeCheckpoint(next: PageToken | null): void {
  writeFileSync(`${file}.next.new`, JSON.stringify(next));
  renameSync(`${file}.next.new`, `${file}.next`);
}

async function exportBoard(): Promise<number> {
  const board = await new ReferenceData().table(client.service.boards).byName(boardName);
  if (board === undefined) throw new Error(`There is no board "${boardName}".`);
  const from = readCheckpoint();
  if (from === null) return 0;
  let written = 0;
  const pages = client.service.tickets.pages({
    where: (ticket) => ticket.board.id.is(board.id),
    fields: ['id', 'summary', 'company/name', 'status/name', '_info/lastUpdated'],
    pageSize,
    ...(from === undefined ? {} : { from }),
  });
  for await (const { records, next } of pages) {
    appendFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    writeCheckpoint(next);
    written += records.length;
  }
  return written;
}

try {
  const written = await exportBoard();
  console.log(`${written} tickets written to ${file}`);
} catch (error) {
  const { message, advice } = error as CallError;
  console.error([message, advice].filter((each) => each !== undefined).join('\n'));
  process.exitCode = 1;
}
