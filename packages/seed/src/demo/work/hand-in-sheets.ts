import { day, readMoment } from '../../making/moments.ts';
import type { KeptRecord } from '../../making/seeder.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

const approver = 'HMarlowe';

/** Time sheets, or expense reports. */
export type SheetPath = 'time/sheets' | 'expense/reports';

/**
 * Hands in the sheets of the weeks that are over, by whose they are, and has those that are older than two weeks approved
 * for billing. Called when all is entered: a sheet that was handed in takes no more.
 */
export async function handInSheets(context: DemoContext, kind: SheetPath): Promise<void> {
  const members = new Map([...context.records.all('/system/members')].map(([identifier, id]) => [id, identifier]));
  for (const sheet of await context.records.seeder.list(`/${kind}`, {})) {
    const over = readMoment(String(sheet['dateEnd'])) + day;
    const by = members.get(Number(sheet['member'])) ?? approver;
    if (over < context.now - day) await handIn(context, kind, sheet, over, by);
  }
}

async function handIn(
  { records, now }: DemoContext,
  kind: SheetPath,
  { id }: KeptRecord,
  over: number,
  by: string,
): Promise<void> {
  const { seeder } = records;
  await seeder.act(`POST /${kind}/{id}/submit`, { id }, undefined, stampAt(over + day / 2, by));
  if (over > now - 14 * day) return;
  const billing = { approvalType: 'Billing' };
  await seeder.act(`POST /${kind}/{id}/approve`, { id }, billing, stampAt(over + 3 * day, approver));
}
