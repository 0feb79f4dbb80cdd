import { type Money, type RateQuestion, storedMoney } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { termsOf } from './agreement-terms.ts';
import { projectPrice } from './project-price.ts';
import { ruleOf } from './stored-rule.ts';

type Entry = RowOf<'/time/entries'>;

/** What decides the price of an hour of an entry. */
export async function gatherRate(entry: Entry, unit: StoredRecords): Promise<RateQuestion> {
  const { role, type } = await termsOf(entry, unit);
  return {
    role: await rolePrice(entry, unit),
    member: await memberPrice(entry, unit),
    project: await projectPrice(entry, unit),
    agreementRole: ruleOf(role),
    agreementType: ruleOf(type),
    workType: ruleOf(entry.workType === null ? null : await unit.get('/time/workTypes', entry.workType)),
  };
}

/** The price of the role at the place of the work, else everywhere. */
async function rolePrice({ workRole, location }: Entry, unit: StoredRecords): Promise<Money> {
  if (workRole === null) return storedMoney(null);
  const here =
    location === null ? null : await unit.first('/time/workRoles/{parentId}/locations', { workRole, location });
  return storedMoney(here?.hourlyRate ?? (await unit.get('/time/workRoles', workRole))?.hourlyRate);
}

/** What the member costs in the member's own role, or in none; null without a price of the member's own. */
async function memberPrice({ workRole, member: id }: Entry, unit: StoredRecords): Promise<Money | null> {
  const member = id === null ? null : await unit.get('/system/members', id);
  const isOwnRole = workRole === null || workRole === member?.workRole;
  return isOwnRole && (member?.hourlyRate ?? 0) > 0 ? storedMoney(member?.hourlyRate) : null;
}
