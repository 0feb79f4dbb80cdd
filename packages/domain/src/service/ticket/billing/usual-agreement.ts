import type { RowOf } from '@reeve/store';
import { statusOf } from '../../../finance/agreement/status/status-of.ts';
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
  const inForce = all.filter((agreement) => statusOf(agreement, unit.now, unit.schema) === 'Active');
  if (inForce.length < 2) return inForce[0] ?? null;
  for (const agreement of inForce) if (await isForBoard(agreement.id, ticket, unit)) return agreement;
  return null;
}

async function isForBoard(agreementId: number, { board, type }: Ticket, unit: Unit): Promise<boolean> {
  const defaults = await unit.select('/finance/agreements/{parentId}/boardDefaults', { agreementId, board });
  return defaults.some(
    ({ defaultFlag, serviceType }) => defaultFlag === true && (serviceType === null || serviceType === type),
  );
}
