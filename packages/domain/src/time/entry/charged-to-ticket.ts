import type { RowOf } from '@reeve/store';

/** Whether a time entry is charged to a ticket, of a board or of a project. */
export function isChargedToTicket({ chargeToType }: Pick<RowOf<'/time/entries'>, 'chargeToType'>): boolean {
  return chargeToType === 'ServiceTicket' || chargeToType === 'ProjectTicket';
}
