import type { Unit } from '../../unit/unit.ts';

/** Who wrote a mail that came in. */
interface MailWriter {
  readonly from: { readonly address: string };
  /** Whether a machine wrote it: it is told of nothing. */
  readonly isAutomatic: boolean;
}

/** The transactions in which a mail that came in is taken, with its writer: what they make came by it, and no field says so. */
export const unitsOfMail = new WeakMap<Unit, MailWriter>();
