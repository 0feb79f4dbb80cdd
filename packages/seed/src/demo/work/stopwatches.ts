import { hour, moment } from '../../making/moments.ts';
import { type DemoContext, member, stampAt } from '../demo-context.ts';
import type { TicketPlan } from './ticket-plan.ts';

const technicians = ['TBrandt', 'LOkafor', 'MPetrane'];

/** Starts the stopwatches of technicians for what they work on right now: tickets, and an appointment. */
export async function startStopwatches(context: DemoContext, tickets: ReadonlyMap<TicketPlan, number>): Promise<void> {
  const isOpen = ({ ending, path }: TicketPlan) => ending === undefined && path === '/service/tickets';
  const open = [...tickets].filter(([plan]) => isOpen(plan)).slice(-technicians.length);
  for (const [at, [, id]] of open.entries())
    await start(context, 'ticketstopwatches', { ticket: { id } }, technicians[at] ?? '', at);
  const [entry] = await context.records.seeder.list('/schedule/entries', { doneFlag: false });
  if (entry !== undefined) await start(context, 'schedulestopwatches', { scheduleId: entry.id }, 'SWinslow', 1);
}

async function start(
  context: DemoContext,
  kind: 'ticketstopwatches' | 'schedulestopwatches',
  about: object,
  identifier: string,
  at: number,
): Promise<void> {
  const { records, now } = context;
  const began = now - (at + 1) * 0.5 * hour;
  const body = {
    ...about,
    member: member(context, identifier),
    status: at === 0 ? 'Running' : 'Paused',
    startTime: moment(began),
  };
  await records.seeder.create(`/time/${kind}`, body, stampAt(began, identifier));
}
