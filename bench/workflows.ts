/**
 * Measures what workflows cost that have nothing to do: tickets are made by the whole write path, durably, with 1,000 events
 * of workflows of tickets that no ticket meets, and without; the looks that follow the tickets are part of the time. Slices
 * take turns within one run. `node bench/workflows.ts`; `--slices N` and `--tickets N` (a slice) change the amounts.
 */
import { parseArgs } from 'node:util';
import { makeRecord } from '../packages/domain/src/action/write-record.ts';
import { transact, write } from '../packages/domain/src/write/transact.ts';
import { openBenchServices } from './bench-services.ts';

const { values } = parseArgs({
  options: { slices: { type: 'string', default: '8' }, tickets: { type: 'string', default: '1000' } },
});
const events = 1000;
const actor = { memberId: 1, identifier: 'bench' };
await using services = await openBenchServices();

const tenant = await services.tenants.create('bench');
const { writer } = tenant;
const view = services.schema.catalogue.view('/service/tickets');
const workflow = await transact(actor, writer, async (unit) => {
  const tableType = await unit.first('/system/workflows/tableTypes', { identifier: 'Service' });
  const made = await makeRecord('/system/workflows', { name: 'W', tableType: { id: tableType?.id } }, unit);
  for (let at = 0; at < events; at += 1) {
    const eventCondition = `summary="none ${at}" and priority/name="Priority 1"`;
    await makeRecord('/system/workflows/{parentId}/events', { name: `E${at}`, eventCondition }, unit, made.id);
  }
  return made.id;
});
const turnTo = (activateFlag: boolean) =>
  transact(actor, writer, (unit) => unit.updateColumns('/system/workflows', workflow, { activateFlag }));
const slice = async (): Promise<number> => {
  const before = process.cpuUsage();
  const body = { summary: 'Nothing follows', company: { id: 1 } };
  for (let at = 0; at < Number(values.tickets); at += 1)
    await write({ how: 'create', view, model: 'Ticket', body }, actor, writer);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / Number(values.tickets);
};
await slice();
const costs = { off: [] as number[], on: [] as number[] };
for (let round = 0; round < Number(values.slices); round += 1) {
  for (const kind of round % 2 === 0 ? (['off', 'on'] as const) : (['on', 'off'] as const)) {
    await turnTo(kind === 'on');
    costs[kind].push(await slice());
    await tenant.part(services.workflows).look();
  }
}
const [off, on] = [median(costs.off), median(costs.on)];
const part = Math.round((on / off - 1) * 100);
process.stdout.write(`a ticket: ${off.toFixed(0)} µs of CPU, with ${events} events ${on.toFixed(0)} µs: ${part} %\n`);

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
