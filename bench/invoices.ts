/**
 * Measures what a standard invoice costs that takes the unbilled time of a ticket, by the whole write path, durably.
 * `node bench/invoices.ts`; `--invoices N`, `--entries N` (of each) and `--together N` (at the same time, sharing their commit)
 * change the amounts.
 */
import { parseArgs } from 'node:util';
import { write } from '../packages/domain/src/write/transact.ts';
import { openBenchServices } from './bench-services.ts';

const { values } = parseArgs({
  options: {
    invoices: { type: 'string', default: '200' },
    entries: { type: 'string', default: '20' },
    together: { type: 'string', default: '10' },
  },
});
const [invoices, entries, together] = [Number(values.invoices), Number(values.entries), Number(values.together)];
const actor = { memberId: 1, identifier: 'bench' };
await using services = await openBenchServices();

const { writer } = await services.tenants.create('bench');
const make = async (path: string, model: string, body: object): Promise<number> => {
  const view = services.schema.catalogue.view(path);
  return (await write({ how: 'create', view, model, body }, actor, writer))?.id ?? 0;
};
const company = { id: 1 };
const tickets: number[] = [];
for (let at = 0; at < invoices; at += 1) tickets.push(await ticketWithTime());
const before = process.cpuUsage();
for (let at = 0; at < tickets.length; at += together)
  await Promise.all(
    tickets
      .slice(at, at + together)
      .map((id) =>
        make('/finance/invoices', 'Invoice', { type: 'Standard', company, applyToType: 'Ticket', applyToId: id }),
      ),
  );
const { user, system } = process.cpuUsage(before);
const milliseconds = (user + system) / 1000 / tickets.length;
process.stdout.write(`an invoice of ${entries} time entries: ${milliseconds.toFixed(1)} ms of CPU\n`);

/** A ticket with half hours of one member, one after another. */
async function ticketWithTime(): Promise<number> {
  const ticket = await make('/service/tickets', 'Ticket', { summary: 'Much to bill', company });
  const entry = { chargeToType: 'ServiceTicket', chargeToId: ticket, member: { id: 1 }, workRole: { id: 1 } };
  const of = (at: number) => {
    const start = Date.parse('2026-03-02T08:00:00Z') + at * 86_400_000;
    const [timeStart, timeEnd] = [start, start + 1_800_000].map(
      (each) => `${new Date(each).toISOString().slice(0, 19)}Z`,
    );
    return { ...entry, timeStart, timeEnd };
  };
  await Promise.all(Array.from({ length: entries }, (_, at) => make('/time/entries', 'TimeEntry', of(at))));
  return ticket;
}
