/**
 * Measures what a time entry costs by the whole write path, durably, as a ticket and its agreement fill with them: no
 * agreement, one without limit, one of hours, and one that carries over. `node bench/time-entries.ts`; `--slices N`,
 * `--entries N` (a slice) and `--together N` (written at the same time, sharing their commit) change the amounts.
 */
import { parseArgs } from 'node:util';
import { write } from '../packages/domain/src/write/transact.ts';
import { openBenchServices } from './bench-services.ts';

const { values } = parseArgs({
  options: {
    slices: { type: 'string', default: '10' },
    entries: { type: 'string', default: '200' },
    together: { type: 'string', default: '20' },
  },
});
const [slices, entries, together] = [Number(values.slices), Number(values.entries), Number(values.together)];
const agreements: Readonly<Record<string, object | null>> = {
  'no agreement': null,
  'without limit': {},
  hours: { applicationLimit: 400 },
  'hours carried over': { applicationLimit: 40, carryOverUnused: true },
};
const actor = { memberId: 1, identifier: 'bench' };
await using services = await openBenchServices();
let made = 0;

const { writer } = await services.tenants.create('bench');
const make = async (path: string, model: string, body: object): Promise<number> => {
  const view = services.schema.catalogue.view(path);
  return (await write({ how: 'create', view, model, body }, actor, writer))?.id ?? 0;
};
const company = { id: 1 };
const contact = { id: await make('/company/contacts', 'Contact', { firstName: 'Ada', lastName: 'Page', company }) };
for (const [name, fields] of Object.entries(agreements)) {
  const of = { name, type: { id: 1 }, company, contact, startDate: '2025-01-01T00:00:00Z', ...fields };
  const agreement = fields === null ? null : { id: await make('/finance/agreements', 'Agreement', of) };
  const ticket = await make('/service/tickets', 'Ticket', { summary: 'Much to do', company, agreement });
  const costs: string[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    const before = process.cpuUsage();
    for (let at = 0; at < entries; at += together)
      await Promise.all(Array.from({ length: together }, () => make('/time/entries', 'TimeEntry', entryOn(ticket))));
    const { user, system } = process.cpuUsage(before);
    costs.push(((user + system) / entries).toFixed(0));
  }
  process.stdout.write(`${name.padEnd(20)} ${costs.join(' ')} us an entry, every ${entries} of them\n`);
}

/** Half an hour on one of the days of a month. */
function entryOn(ticket: number) {
  made += 1;
  const start = Date.parse('2026-03-02T08:00:00Z') + (made % 28) * 86_400_000;
  const [timeStart, timeEnd] = [start, start + 1_800_000].map((at) => `${new Date(at).toISOString().slice(0, 19)}Z`);
  return {
    chargeToType: 'ServiceTicket',
    chargeToId: ticket,
    member: { id: 1 },
    workRole: { id: 1 },
    timeStart,
    timeEnd,
  };
}
