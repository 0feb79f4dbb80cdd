import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

type Ticket = Pick<RowOf<'/service/tickets'>, 'company' | 'board' | 'type'>;
type Agreement = RowOf<'/finance/agreements'>;

/**
 * The agreement under which a company's ticket is worked on unless another is named: the only one that is in force, or
 * of several the one that is marked as the default of the ticket's board and type. Null where nothing decides
 * (evidence: tickets/usual-agreement).
 */
export async function usualAgreement(ticket: Ticket, unit: Unit): Promise<Agreement | null> {
  if (ticket.company === null) return null;
  const all = await unit.select('/finance/agreements', { company: ticket.company });
  const inForce = all.filter((agreement) => isInForce(agreement, unit.now));
  if (inForce.length < 2) return inForce[0] ?? null;
  for (const agreement of inForce) if (await isForBoard(agreement.id, ticket, unit)) return agreement;
  return null;
}

/** Dates are stored in one form, so that their order is that of their texts; an agreement ends with its last day. */
function isInForce({ cancelledFlag, agreementStatus, startDate, endDate, noEndingDateFlag }: Agreement, now: string) {
  if (cancelledFlag === true || (agreementStatus ?? 'Active') !== 'Active') return false;
  if (startDate !== null && startDate > now) return false;
  return noEndingDateFlag === true || endDate === null || endDate.slice(0, 10) >= now.slice(0, 10);
}

async function isForBoard(agreementId: number, { board, type }: Ticket, unit: Unit): Promise<boolean> {
  const defaults = await unit.select('/finance/agreements/{parentId}/boardDefaults', { agreementId, board });
  return defaults.some(
    ({ defaultFlag, serviceType }) => defaultFlag === true && (serviceType === null || serviceType === type),
  );
}
