import {
  type Cover,
  type CoverQuestion,
  type Hours,
  type Money,
  type RateRule,
  rateBy,
  storedHours,
  storedMoney,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';
import type { Unit } from '../../unit/unit.ts';
import { type AgreementTerms, termsOf } from '../rate/agreement-terms.ts';
import { ruleOf } from '../rate/stored-rule.ts';
import { incidentsOf, leftOf } from './agreement-left.ts';
import { useOf } from './agreement-use.ts';
import { coverPeriods } from './cover-periods.ts';
import { coversEntry } from './covers-entry.ts';
import { gatherUses, type Uses } from './gather-uses.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Entry = RowOf<'/time/entries'>;

/** What decides how much of an entry its agreement covers. `before` is the entry as it was, null where it is new. */
export async function gatherCover(entry: Entry, before: Entry | null, unit: Unit): Promise<CoverQuestion> {
  const plain = { hours: storedHours(entry.hoursBilled), rate: storedMoney(entry.hourlyRate) };
  const agreement = entry.agreement === null ? null : await unit.get('/finance/agreements', entry.agreement);
  const asks = agreement !== null && plain.hours !== 0 && entry.billableOption === 'Billable';
  if (!asks || !(await coversEntry(agreement, entry, unit)))
    return { ...plain, cover: { by: 'nothing' }, most: null, overageRate: null };
  const terms = await termsOf(entry, unit);
  const overageRate = overageOf(terms, plain.rate);
  if (agreement.applicationUnlimitedFlag === true && !isLimited(terms))
    return { ...plain, cover: { by: 'everything' }, most: null, overageRate };
  return { ...plain, ...(await limitsOf(agreement, entry, before, terms, unit)), overageRate };
}

function overageOf({ type }: AgreementTerms, rate: Money): Money | null {
  const rule: RateRule | null =
    type === null ? null : ruleOf({ rateType: type.overageRateType, rate: type.overageRate });
  return rule === null ? null : rateBy(rule, rate);
}

function isLimited({ role, type }: AgreementTerms): boolean {
  return (role?.limitTo ?? 0) > 0 || (type?.agreementLimit ?? 0) > 0;
}

/** What is left, as far as others have not used it. Two who looked at once would both take the same hours. */
async function limitsOf(agreement: Agreement, entry: Entry, before: Entry | null, terms: AgreementTerms, unit: Unit) {
  unit.runAlone('looks at what is left of an agreement');
  const day = dayOfMoment(entry.timeStart ?? '');
  const periods = coverPeriods(agreement, day);
  const own = before?.agreement === agreement.id ? useOf(before, agreement.applicationUnits === 'Incidents') : null;
  const uses = await gatherUses(agreement.id, periods, own, unit);
  const left = agreement.applicationUnlimitedFlag === true ? null : await leftOf(agreement, day, periods, uses, unit);
  return { cover: coverBy(agreement, entry, left, uses), most: mostOf(entry, terms, uses) };
}

function coverBy(
  { applicationUnits, allowOverruns }: Agreement,
  { ticket }: Entry,
  left: number | null,
  uses: Uses,
): Cover {
  if (left === null || allowOverruns === true) return { by: 'everything' };
  if (applicationUnits === 'Amount') return { by: 'money', available: left as Money };
  if (applicationUnits !== 'Incidents') return { by: 'hours', available: left as Hours };
  const isKnown = ticket !== null && incidentsOf(uses.now).has(ticket);
  return { by: isKnown || left >= storedHours(1) ? 'everything' : 'nothing' };
}

/** The least that is left of the hours of the role and of the type; null where neither is limited. */
function mostOf({ workRole, workType }: Entry, { role, type }: AgreementTerms, { now }: Uses): Hours | null {
  const left = [
    hoursLeft(
      role?.limitTo,
      now.filter((use) => role?.workRole === null || use.workRole === workRole),
    ),
    hoursLeft(
      type?.agreementLimit,
      now.filter((use) => type?.workType === null || use.workType === workType),
    ),
  ].filter((each) => each !== null);
  return left.length === 0 ? null : (Math.min(...left) as Hours);
}

function hoursLeft(limit: number | null | undefined, uses: Uses['now']): number | null {
  if (limit == null || limit <= 0) return null;
  return Math.max(0, storedHours(limit) - uses.reduce((sum, { hours }) => sum + hours, 0));
}
