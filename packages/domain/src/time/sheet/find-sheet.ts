import { dayLength, findPeriod, type Period, plainWeeks } from '@reeve/calculation';
import type { StoredRecord } from '@reeve/store';
import { makeRecord } from '../../action/write-record.ts';
import { dayOfMoment, toTimestamp } from '../../clock.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';
import type { Unit } from '../../unit/unit.ts';
import { periodPattern } from '../period/period-pattern.ts';
import type { SheetKind } from './sheet-kind.ts';

/** Whose sheet, for which moment (as stored), and the status that a sheet starts in which is made for it. */
export interface SheetWanted {
  readonly member: number;
  readonly moment: string;
  readonly status: string;
}

/** A member's sheet of the period that a moment lies in, in UTC; null where there is none yet. */
export async function findSheet(
  kind: SheetKind,
  wanted: SheetWanted,
  unit: StoredRecords,
): Promise<StoredRecord | null> {
  return sheetOf(kind, wanted.member, await periodOf(kind, wanted.moment, unit), unit);
}

/**
 * The same, and one is made where there is none: named by its first and last day (evidence: time/sheet, time/sheet-name).
 * The member is locked meanwhile, so that two entries at once do not make two sheets.
 */
export async function findOrMakeSheet(kind: SheetKind, wanted: SheetWanted, unit: Unit): Promise<StoredRecord> {
  const period = await periodOf(kind, wanted.moment, unit);
  const found = await sheetOf(kind, wanted.member, period, unit);
  if (found !== null) return found;
  await unit.records.get(unit.schema.tables.of('/system/members'), wanted.member, true);
  return (await sheetOf(kind, wanted.member, period, unit)) ?? makeSheet(kind, wanted, period, unit);
}

/** By the setup of the moment's year, else the latest; weeks from Monday to Sunday where nothing is set up. */
async function periodOf(
  { appliesTo }: SheetKind,
  moment: string,
  unit: StoredRecords,
): Promise<Period & { due: number }> {
  const day = dayOfMoment(moment);
  const setups = await unit.select('/time/timePeriodSetups', { periodApplyTo: ['Both', appliesTo] }, ['-year', 'id']);
  const year = Number(moment.slice(0, 4));
  const setup = setups.find((each) => each.year === year) ?? setups[0];
  const period = findPeriod(setup === undefined ? plainWeeks : periodPattern(setup), day);
  return { ...period, due: period.end + (setup?.daysPastEndDate ?? 0) };
}

async function sheetOf(
  kind: SheetKind,
  member: number,
  { start }: Period,
  unit: StoredRecords,
): Promise<StoredRecord | null> {
  return unit.first(kind.sheets, { member, dateStart: toTimestamp(start * dayLength) });
}

function makeSheet(
  kind: SheetKind,
  { member, status }: SheetWanted,
  { number, start, end, due }: Period & { due: number },
  unit: Unit,
): Promise<StoredRecord> {
  const [dateStart, dateEnd, until] = [start, end, due].map((day) => toTimestamp(day * dayLength)) as [
    string,
    string,
    string,
  ];
  const periodName = `${dateStart.slice(0, 10)} to ${dateEnd.slice(0, 10)}`;
  const year = Number(dateEnd.slice(0, 4));
  const body = {
    member: { id: member },
    year,
    period: number,
    dateStart,
    dateEnd,
    periodName,
    status,
    [kind.due]: until,
  };
  return makeRecord(kind.sheets, body, unit);
}
