import type { Shot } from './load.ts';

/** What a case may ask of. */
export interface Ground {
  /** Ids of tickets that are there. */
  readonly tickets: readonly number[];
}

/** Something to measure. */
export interface Case {
  readonly name: string;
  readonly shot: (index: number, ground: Ground) => Shot;
  /** 10 where nothing is said. */
  readonly connections?: number;
  /** Whether a bare server answers the same bytes in the same slices. */
  readonly yardstick?: boolean;
  /** What rivals do beside it. */
  readonly rivals?: 'get' | 'list' | 'create';
}

/** Where the API is. */
export const base = '/v4_6_release/apis/3.0';
/** The demo administrator's headers. */
export const headers = {
  Authorization: `Basic ${Buffer.from('demo+demopublickey000:demoprivatekey00').toString('base64')}`,
  clientId: '00000000-0000-4000-8000-000000000000',
};

/** A GET of the API. */
export function get(path: string): Shot {
  return { method: 'GET', path: base + path, headers };
}

function send(method: string, path: string, body: unknown): Shot {
  const all = { ...headers, 'Content-Type': 'application/json' };
  return { method, path: base + path, headers: all, body: JSON.stringify(body) };
}

function newTicket(index: number): Shot {
  const summary = `Printer ${index} is out of paper`;
  return send('POST', '/service/tickets', { summary, company: { id: 2 + (index % 30) }, board: { id: 1 } });
}

function changed(index: number, { tickets }: Ground): Shot {
  return send('PATCH', `/service/tickets/${spread(tickets, index)}`, [
    { op: 'replace', path: 'summary', value: `Changed ${index}` },
  ]);
}

/** Far apart from one request to the next, each as often as every other. */
function spread(ids: readonly number[], index: number): number {
  return ids[(index * 7919) % ids.length] ?? 1;
}

function listed(conditions = '', more = ''): Shot {
  const asked = conditions === '' ? '' : `conditions=${encodeURIComponent(conditions)}`;
  return get(`/service/tickets?${asked}${more}`);
}

const common = 'board/name="Help Desk" and status/name="Closed" and dateEntered > [2026-01-01]';
const open = 'closedFlag=false and priority/id=3';

/** Sixty reads by id, twenty lists of 25, ten creates and ten patches. */
function mixed(index: number, ground: Ground): Shot {
  const at = index % 10;
  if (at < 6) return get(`/service/tickets/${spread(ground.tickets, index)}`);
  if (at < 8) return listed('', `page=${1 + (index % 40)}`);
  return at === 8 ? newTicket(index) : changed(index, ground);
}

/** The same request, with a patch of a ticket before every so many. */
function amongWrites(shot: Shot, every: number): Case['shot'] {
  return (index, ground) => (index % every === 0 ? { ...changed(index, ground), aside: true } : shot);
}

/** What the server is held to, and the shapes of queries that people send. Tickets are shown in full where nothing else is said. */
export const cases: readonly Case[] = [
  {
    name: 'one ticket by id, of a thousand',
    shot: (index, { tickets }) => get(`/service/tickets/${spread(tickets.slice(0, 1000), index)}`),
    yardstick: true,
    rivals: 'get',
  },
  { name: 'one ticket by id, of all', shot: (index, { tickets }) => get(`/service/tickets/${spread(tickets, index)}`) },
  { name: 'list of 25', shot: () => listed(), yardstick: true, rivals: 'list' },
  { name: 'list of 25, forty pages in turn', shot: (index) => listed('', `page=${1 + (index % 40)}`) },
  { name: 'list of 1,000, two fields', shot: () => listed('', 'pageSize=1000&fields=id,summary') },
  { name: 'create, durable', shot: newTicket, rivals: 'create' },
  { name: 'create, durable, one caller', shot: newTicket, connections: 1 },
  { name: 'patch', shot: changed },
  { name: 'mixed: 60 by id, 20 lists, 20 writes', shot: mixed },
  { name: 'filter on two references and a date', shot: () => listed(common) },
  { name: 'the same filter, a fifth of writes', shot: amongWrites(listed(common), 5) },
  { name: 'list with total, a patch between, one caller', shot: amongWrites(listed('', 'page=2'), 2), connections: 1 },
  {
    name: 'count with a condition, a patch between, one caller',
    shot: amongWrites(get(`/service/tickets/count?conditions=${encodeURIComponent(open)}`), 2),
    connections: 1,
  },
  { name: 'summary contains "vpn"', shot: () => listed('summary contains "vpn"') },
  { name: 'list of 25 contacts', shot: () => get('/company/contacts') },
];
