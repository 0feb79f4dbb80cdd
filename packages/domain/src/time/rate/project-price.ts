import { type Money, storedMoney } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';

type Entry = RowOf<'/time/entries'>;

/**
 * What ticket, phase or project charge for an hour, the nearest first; null where they leave it to the work role (evidence:
 * time/project-rates).
 */
export async function projectPrice(entry: Entry, unit: StoredRecords): Promise<Money | null> {
  const price = (await overridden(entry, unit)) ?? (await priceOfProject(entry, unit));
  return price === null ? null : storedMoney(price);
}

async function overridden(entry: Entry, unit: StoredRecords): Promise<number | null> {
  const ticket = entry.ticket === null ? null : await unit.get('/service/tickets', entry.ticket);
  if (ticket?.billingMethod === 'OverrideRate') return ticket.hourlyRate ?? ticket.billingAmount;
  const phase = entry.phase === null ? null : await unit.get('/project/projects/{parentId}/phases', entry.phase);
  return phase?.billingMethod === 'OverrideRate' ? phase.hourlyRate : null;
}

async function priceOfProject({ project: id, member, workRole }: Entry, unit: StoredRecords): Promise<number | null> {
  if (id === null) return null;
  const rates = await unit.select('/project/{parentId}/billingRates', { _parentId: id });
  const own = rates.find((rate) => rate.member !== null && rate.member === member);
  const rate = own ?? rates.find((each) => each.member === null && each.workRole === workRole);
  if (rate?.hourlyRate != null) return rate.hourlyRate;
  const project = await unit.get('/project/projects', id);
  if (project?.billingMethod === 'OverrideRate') return project.billingAmount;
  if (project?.billingRateType !== 'StaffMember' || member === null) return null;
  return (await unit.get('/system/members', member))?.hourlyRate ?? null;
}
