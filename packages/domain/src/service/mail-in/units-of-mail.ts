import type { Unit } from '../../unit/unit.ts';

/** The transactions in which a mail that came in is taken: what they make came by mail, and no field of it says so. */
export const unitsOfMail = new WeakSet<Unit>();
