/**
 * Measures what behaviours cost that have nothing to do: a ticket is made by the whole write path, durably, with 0, 30
 * and 100 further behaviours whose trigger or condition does not hold. Slices take turns within one run, so that a busy
 * machine changes little. `node bench/behaviours.ts`; `--slices N` and `--tickets N` (a slice) change the amounts.
 */
import { parseArgs } from 'node:util';
import { allBehaviours } from '../packages/domain/src/all/all-behaviours.ts';
import { type Behaviour, behaviour } from '../packages/domain/src/unit/behaviour.ts';
import { BehaviourIndex } from '../packages/domain/src/unit/behaviour-index.ts';
import { write } from '../packages/domain/src/write/transact.ts';
import type { Writer } from '../packages/domain/src/write/writer.ts';
import { openBenchServices } from './bench-services.ts';

const { values } = parseArgs({
  options: { slices: { type: 'string', default: '15' }, tickets: { type: 'string', default: '150' } },
});
const amounts = [0, 30, 100] as const;
const untouched = ['budgetHours', 'automaticEmailCc', 'poNumber', 'knowledgeBaseLinkId', 'lagDays'] as const;
const actor = { memberId: 1, identifier: 'bench' };
await using services = await openBenchServices();

const tenant = await services.tenants.create('bench');
const view = services.schema.catalogue.view('/service/tickets');
const writers = amounts.map((amount) => withIdle(tenant.writer, amount));
const body = { summary: 'Nothing follows', company: { id: 1 } };
const slice = async (writer: Writer): Promise<number> => {
  const before = process.cpuUsage();
  for (let at = 0; at < Number(values.tickets); at += 1)
    await write({ how: 'create', view, model: 'Ticket', body }, actor, writer);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / Number(values.tickets);
};
for (const writer of writers) await slice(writer);
const costs: number[][] = amounts.map(() => []);
for (let round = 0; round < Number(values.slices); round += 1)
  for (const at of turn(round)) costs[at]?.push(await slice(writers[at] as Writer));
report(costs);

/** Each amount is first, second and last equally often. */
function turn(round: number): number[] {
  return amounts.map((_, at) => (at + round) % amounts.length);
}

function withIdle(writer: Writer, amount: number): Writer {
  const idle = Array.from({ length: amount }, (_, at) => idleBehaviour(at));
  return { ...writer, behaviours: new BehaviourIndex([...allBehaviours, ...idle]) };
}

/** Half of them look at fields that are not touched, half at one that is, with a condition that does not hold. */
function idleBehaviour(at: number): Behaviour {
  const field = untouched[at % untouched.length] ?? 'budgetHours';
  return behaviour('/service/tickets', {
    says: `nothing, ${at}`,
    source: 'measured only',
    phase: at % 2 === 0 ? 'derive' : 'complete',
    on: { changed: [at % 4 < 2 ? field : 'summary'] },
    ...(at % 4 < 2 ? {} : { when: ({ after }) => after.summary === `${at}` }),
    does: () => {
      throw new Error('An idle behaviour ran.');
    },
  });
}

function report(costs: readonly number[][]): void {
  const base = median(costs[0] ?? []);
  for (const [at, amount] of amounts.entries()) {
    const own = [...(costs[at] ?? [])].sort((a, b) => a - b);
    const middle = median(own);
    const spread = `${(own[0] ?? 0).toFixed(0)} to ${(own.at(-1) ?? 0).toFixed(0)}`;
    process.stdout.write(
      `${String(amount).padStart(3)} idle behaviours  ${middle.toFixed(0)} us a ticket (${spread})  ${(middle / base).toFixed(3)} of none\n`,
    );
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
