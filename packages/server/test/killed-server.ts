import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { keyHeaders } from '../../testkit/src/world.ts';
import { worldCompany, worldKeys } from '../../testkit/src/world-tenant.ts';

const program = join(import.meta.dirname, '../../cli/bin/reeve.js');

/** How many connections write at once. */
const connections = 8;

/** What was answered with 201 before the end: the ids. */
export interface Kept {
  readonly tickets: Set<number>;
  readonly contacts: Set<number>;
}

/** A server that runs by itself, and where its API is. */
export interface Started {
  readonly process: ChildProcess;
  readonly base: string;
}

type Flags = Readonly<Record<string, string>>;

/** Starts the program as anybody would, and reads its address from what it prints. */
export function start(flags: Flags): Promise<Started> {
  const options = Object.entries({ ...flags, port: '0' }).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [program, 'serve', ...options], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/[\d.]+:\d+/.exec(printed);
      if (found !== null) resolve({ process: child, base: `${found[0]}/v4_6_release/apis/3.0` });
    });
    child.on('exit', () => reject(new Error(`The server ended before it listened: ${printed}`)));
  });
}

/**
 * Starts the program on a tenant of a world, writes from eight connections at once and kills it in the middle of that,
 * after so many answers. `flags` name the place.
 */
export async function hammerAndKill(flags: Flags, answersBeforeKill: number): Promise<Kept> {
  const server = await start(flags);
  const answered: Kept = { tickets: new Set(), contacts: new Set() };
  const ended = once(server.process, 'exit');
  const note = () => {
    if (answered.tickets.size + answered.contacts.size === answersBeforeKill) server.process.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: connections }, (_, at) => writeUntilKilled(server.base, at, answered, note)));
  await ended;
  assert.ok(answered.tickets.size > 0 && answered.contacts.size > 0);
  return answered;
}

async function writeUntilKilled(base: string, at: number, answered: Kept, note: () => void): Promise<void> {
  for (let number = 0; ; number += 1) {
    const ticket = { summary: `Write ${at}.${number}`, company: { id: 1 }, initialDescription: 'Kept whole' };
    const items = ['+1 1', '+1 2'].map((value) => ({ type: { id: 1 }, value }));
    const [path, body, made] =
      at % 2 === 0
        ? (['/service/tickets', ticket, answered.tickets] as const)
        : ([
            '/company/contacts',
            { firstName: `Write ${at}.${number}`, communicationItems: items },
            answered.contacts,
          ] as const);
    const id = await post(`${base}${path}`, body);
    if (id === null) return;
    made.add(id);
    note();
  }
}

/** The id of what was made; null when the server is gone. */
async function post(address: string, body: unknown): Promise<number | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...keyHeaders(worldCompany, worldKeys), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    assert.equal(response.status, 201, text);
    return (JSON.parse(text) as { id: number }).id;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return null;
  }
}

/** Starts the program again and holds it to what was answered: all of it is there, and nothing by halves. */
export async function checkKept(flags: Flags, kept: Kept): Promise<void> {
  const server = await start(flags);
  try {
    await checkTickets(server.base, kept.tickets);
    await checkContacts(server.base, kept.contacts);
  } finally {
    server.process.kill('SIGKILL');
  }
}

async function readAll<T>(base: string, path: string): Promise<T[]> {
  const response = await fetch(`${base}${path}`, { headers: keyHeaders(worldCompany, worldKeys) });
  const text = await response.text();
  assert.equal(response.status, 200, text);
  return JSON.parse(text) as T[];
}

async function checkTickets(base: string, answered: ReadonlySet<number>): Promise<void> {
  const query = `conditions=${encodeURIComponent('summary like "Write *"')}&fields=id&pageSize=1000`;
  const stored = await readAll<{ id: number }>(base, `/service/tickets?${query}`);
  const ids = new Set(stored.map(({ id }) => id));
  for (const id of answered) assert.ok(ids.has(id), `ticket ${id} was answered and is gone`);
  for (const id of ids) {
    const notes = await readAll<{ text: string }>(base, `/service/tickets/${id}/notes`);
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['Kept whole'],
      `ticket ${id} is stored by halves`,
    );
  }
}

async function checkContacts(base: string, answered: ReadonlySet<number>): Promise<void> {
  const query = `conditions=${encodeURIComponent('firstName like "Write *"')}&pageSize=1000`;
  const stored = await readAll<{ id: number; communicationItems?: object[] }>(base, `/company/contacts?${query}`);
  const ids = new Set(stored.map(({ id }) => id));
  for (const id of answered) assert.ok(ids.has(id), `contact ${id} was answered and is gone`);
  for (const { id, communicationItems = [] } of stored)
    assert.equal(communicationItems.length, 2, `contact ${id} is stored by halves`);
}
