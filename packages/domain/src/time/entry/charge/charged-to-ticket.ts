import type { RowOf } from '@reeve/store';

/** What is charged to tickets and others. */
export const charged = ['/time/entries', '/expense/entries'] as const;

/** Whether a time entry or an expense is charged to a ticket, of a board or of a project. */
export function isChargedToTicket({ chargeToType }: Pick<RowOf<'/time/entries'>, 'chargeToType'>): boolean {
  return chargeToType === 'ServiceTicket' || chargeToType === 'ProjectTicket';
}
