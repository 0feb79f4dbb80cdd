import { behaviour } from '../../unit/behaviour.ts';
import { makePrimary } from './make-primary.ts';
import { sites } from './site-address.ts';

/** A company has one primary site, whose address it shows. */
export const becomePrimary = behaviour(sites, {
  says: "a primary site takes the mark from its company's other one, and the company shows its address",
  source: 'evidence: companies/primary-site',
  phase: 'follow',
  on: { changed: ['primaryAddressFlag'] },
  when: ({ after }) => after.primaryAddressFlag === true && after.company != null,
  does: ({ after }, unit) => makePrimary(after.company ?? 0, after.id, unit),
});
