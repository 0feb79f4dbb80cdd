import { day, readMoment } from '../../making/moments.ts';
import type { KeptRecord } from '../../making/seeder.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

const approver = 'HMarlowe';

/**
 * Hands in the time sheets of the weeks that are over, by whose they are, and has those that are older than two weeks
 * approved for billing. Called when all time is entered: a sheet that was handed in takes no more.
 */
export async function handInTimeSheets(context: DemoContext): Promise<void> {
  const members = new Map([...context.records.all('/system/members')].map(([identifier, id]) => [id, identifier]));
  for (const sheet of await context.records.seeder.list('/time/sheets', {})) {
    const over = readMoment(String(sheet['dateEnd'])) + day;
    if (over < context.now - day) await handIn(context, sheet, over, members.get(Number(sheet['member'])) ?? approver);
  }
}

async function handIn({ records, now }: DemoContext, { id }: KeptRecord, over: number, by: string): Promise<void> {
  const { seeder } = records;
  await seeder.act('POST /time/sheets/{id}/submit', { id }, undefined, stampAt(over + day / 2, by));
  if (over > now - 14 * day) return;
  const billing = { approvalType: 'Billing' };
  await seeder.act('POST /time/sheets/{id}/approve', { id }, billing, stampAt(over + 3 * day, approver));
}
