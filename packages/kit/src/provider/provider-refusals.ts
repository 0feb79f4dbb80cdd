import { KitError } from '../error/kit-error.ts';

/** No ticket has this id. */
export function noTicket(id: number, cause?: unknown): KitError {
  const advice = 'It was deleted, or merged and then deleted, or the role may not see it.';
  return new KitError('TICKET_NOT_FOUND', `There is no ticket ${id}.`, advice, cause);
}

/** The system does not take it. */
export function refused(message: string, cause?: unknown): KitError {
  return new KitError('REFUSED', message, 'Correct what is sent: sent again as it is, it is refused again.', cause);
}
