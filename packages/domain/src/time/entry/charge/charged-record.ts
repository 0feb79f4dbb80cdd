import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { isChargedToTicket } from './charged-to-ticket.ts';

type Charged = Pick<RowOf<'/time/entries'>, 'chargeToId' | 'chargeToType'>;

/** The ticket that time or an expense is charged to; null where it is charged to something else. */
export async function chargedTicket(entry: Charged, unit: StoredRecords) {
  return isChargedToTicket(entry) && entry.chargeToId !== null ? unit.get('/service/tickets', entry.chargeToId) : null;
}

/** The charge code. */
export async function chargedCode({ chargeToId, chargeToType }: Charged, unit: StoredRecords) {
  return chargeToType === 'ChargeCode' && chargeToId !== null ? unit.get('/time/chargeCodes', chargeToId) : null;
}

/** The activity. */
export async function chargedActivity({ chargeToId, chargeToType }: Charged, unit: StoredRecords) {
  return chargeToType === 'Activity' && chargeToId !== null ? unit.get('/sales/activities', chargeToId) : null;
}
