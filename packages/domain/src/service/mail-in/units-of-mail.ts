import type { Unit } from '../../unit/unit.ts';
import type { ArrivedMail } from './arrived-mail.ts';

/** The transactions in which a mail that came in is taken, with that mail: what they make came by it, and no field says so. */
export const unitsOfMail = new WeakMap<Unit, ArrivedMail>();
