import { keepSecret } from '../../password.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A password that is sent is kept as a digest, beside the record and never in it. */
export const keepPassword = behaviour(['/system/members', '/system/integratorlogins'], {
  says: 'the password of a member or an integrator login is kept as a digest, and never shown',
  source: 'evidence: sign-in/passwords, sign-in/digests',
  phase: 'follow',
  on: { sent: ['password'] },
  does: ({ table, after, input }, unit) =>
    keepSecret(unit.transaction, table.collection.path, after.id, input.get('password')),
});
