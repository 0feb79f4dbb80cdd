import type { Shot } from './load.ts';

/** Something to measure. */
export interface Case {
  readonly name: string;
  readonly shot: (index: number) => Shot;
  readonly count: number;
  readonly connections?: number;
  /** Whether a bare server answers the same bytes in the same run. */
  readonly yardstick?: boolean;
}

/** Where the API is. */
export const base = '/v4_6_release/apis/3.0';
/** The demo administrator's headers. */
export const headers = {
  Authorization: `Basic ${Buffer.from('demo+demopublickey000:demoprivatekey00').toString('base64')}`,
  clientId: '00000000-0000-4000-8000-000000000000',
};

function get(path: string): Shot {
  return { method: 'GET', path: base + path, headers };
}

const ids = 1800;

/** The figures that the foundation is held to, and the shapes of queries that people send. */
export const cases: readonly Case[] = [
  {
    name: 'one ticket by id',
    shot: (index) => get(`/service/tickets/${2001 + (index % 100)}`),
    count: 6000,
    yardstick: true,
  },
  { name: 'list of 25 full tickets', shot: () => get('/service/tickets'), count: 1500 },
  {
    name: 'list of 1,000 with fields=id,summary',
    shot: () => get('/service/tickets?pageSize=1000&fields=id,summary'),
    count: 300,
  },
  {
    name: 'create a ticket, durable',
    shot: (index) => ({
      method: 'POST',
      path: `${base}/service/tickets`,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        summary: `Printer ${index} is out of paper`,
        company: { id: 2 + (index % 30) },
        board: { id: 1 },
      }),
    }),
    count: 3000,
  },
  {
    name: 'patch a ticket',
    shot: (index) => ({
      method: 'PATCH',
      path: `${base}/service/tickets/${1 + (index % 100)}`,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify([{ op: 'replace', path: 'summary', value: `Changed ${index}` }]),
    }),
    count: 2000,
  },
  {
    name: 'filter on two references and a date, 25 rows',
    shot: () =>
      get(
        `/service/tickets?conditions=${encodeURIComponent('board/name="Help Desk" and status/name="Closed" and dateEntered > [2026-01-01]')}`,
      ),
    count: 600,
  },
  {
    name: 'summary contains "vpn"',
    shot: () => get(`/service/tickets?conditions=${encodeURIComponent('summary contains "vpn"')}`),
    count: 600,
  },
  {
    name: 'count with a condition',
    shot: () => get(`/service/tickets/count?conditions=${encodeURIComponent('closedFlag=false and priority/id=3')}`),
    count: 600,
  },
  { name: 'list of 25, page 60', shot: () => get('/service/tickets?page=60'), count: 600 },
  { name: 'list of 25 contacts', shot: () => get('/company/contacts'), count: 1000 },
  { name: 'one company by id', shot: (index) => get(`/company/companies/${1 + (index % 40)}`), count: 3000 },
  { name: 'ticket not found', shot: () => get(`/service/tickets/${ids * 1000}`), count: 2000 },
];
