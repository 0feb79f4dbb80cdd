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
    project: await projectPrice(entry, unit),
    agreementRole: ruleOf(role),
    agreementType: ruleOf(type),
    workType: ruleOf(entry.workType === null ? null : await unit.get('/time/workTypes', entry.workType)),
  };
}

/** The price of the role at the place of the work, else everywhere; without a role the member's. */
async function rolePrice({ workRole, location, member }: Entry, unit: StoredRecords): Promise<Money> {
  if (workRole === null)
    return storedMoney(member === null ? null : (await unit.get('/system/members', member))?.hourlyRate);
  const here =
    location === null ? null : await unit.first('/time/workRoles/{parentId}/locations', { workRole, location });
  return storedMoney(here?.hourlyRate ?? (await unit.get('/time/workRoles', workRole))?.hourlyRate);
}
