import { storedHours, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { recordPart } from '../../action/part.ts';
import type { Reader } from '../../action/reader.ts';
import { type Result, value } from '../../action/result.ts';
import { inWbsOrder } from '../phase/wbs-code.ts';
import { paths } from './template-paths.ts';

type PhaseRow = RowOf<typeof paths.phases>;

/** The phases in WBS order, each with the hours of its tickets. */
export const showWorkPlan = action('GET /project/projects/{id}/projectWorkplan', {
  says: "a project's phases are shown in the order of their WBS codes, with the hours of their tickets",
  source: 'evidence: projects/work-plan',
  reads: ({ id }, reader) => workPlanOf(id, reader),
});

/** Raises `record not found`. */
export async function workPlanOf(projectId: number, reader: Reader): Promise<Result> {
  await findRecord('/project/projects', projectId, reader);
  const all = inWbsOrder(await reader.select(paths.phases, { projectId }));
  const tickets = await reader.select(paths.tickets, { project: projectId });
  const billable = (await reader.select('/time/entries', { project: projectId })).filter(isBillable);
  const hoursOf = (rows: readonly { readonly phase: number | null }[], phase: PhaseRow, key: string) =>
    hoursIn(
      rows.filter((row) => row.phase === phase.id),
      key,
    );
  const billableWithin = ({ id }: PhaseRow) => {
    const phasesWithin = within(id, all);
    return billable.filter((entry) => phasesWithin.has(entry.phase ?? 0));
  };
  const phases = all.map((phase) =>
    recordPart(paths.phases, phase.id, 'ProjectWorkplanProjectPhase', (own) => ({
      ...own,
      budgetHours: phase.budgetHours ?? hoursOf(tickets, phase, 'budgetHours'),
      actualHours: phase.actualHours ?? 0,
      billableHours: hoursIn(billableWithin(phase), 'actualHours'),
      ...scheduleOf(phase),
      billPhaseSeparately: phase.billSeparatelyFlag === true,
    })),
  );
  return value({ projectId, phases });
}

/** A phase and all that are below it, whose time its actual hours count too. */
function within(phase: number, all: readonly PhaseRow[]): ReadonlySet<number> {
  const found = new Set([phase]);
  for (const id of found) for (const each of all) if (each.parentPhase === id) found.add(each.id);
  return found;
}

function isBillable({ billableOption }: RowOf<'/time/entries'>): boolean {
  return billableOption === 'Billable';
}

function hoursIn(rows: readonly object[], key: string): number {
  return toNumber(sumOf(rows.map((row) => storedHours((row as Record<string, number | null>)[key]))));
}

/** The names of the schedule are those of the description. */
function scheduleOf({ scheduledHours, scheduledStart, scheduledEnd }: PhaseRow): object {
  const days = scheduledStart === null || scheduledEnd === null ? null : daysFrom(scheduledStart, scheduledEnd);
  return {
    scheduled_Hours: scheduledHours ?? 0,
    ...(days === null
      ? {}
      : { scheduled_Start: scheduledStart, scheduled_End: scheduledEnd, scheduled_Duration: days }),
  };
}

/** Days that are begun, the first and the last counted. */
function daysFrom(start: string, end: string): number {
  return Math.round((Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / 86_400_000) + 1;
}
