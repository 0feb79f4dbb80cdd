import type { Json, RowOf } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';

const address = ['siteName', 'addressLine1', 'addressLine2', 'city', 'stateIdentifier', 'zip', 'country'] as const;

type Address = Pick<RowOf<'/service/tickets'>, (typeof address)[number]>;

/** A ticket shows where its site is. */
export const takeSiteAddress = behaviour('/service/tickets', {
  says: "a ticket takes its site's name and address, unless others are sent",
  source: 'evidence: tickets/site-data',
  phase: 'derive',
  on: { changed: ['site', ...address] },
  sets: address,
  does: async (ticket, unit) => {
    const moves = ticket.changed('site');
    if (!moves && ticket.how !== 'replace') return;
    const known = ticket.after.site === null ? null : await addressOf(ticket.after.site, unit);
    const after: Record<string, Json | undefined> = ticket.after;
    for (const key of address) if (!isSaid(ticket, key)) after[key] = known?.[key] ?? null;
  },
});

/** A patch may empty a line; in a whole body an empty one says nothing. */
function isSaid({ how, sent, after }: Draft<'/service/tickets'>, key: (typeof address)[number]): boolean {
  return sent.has(key) && (how === 'patch' || after[key] !== null);
}

async function addressOf(id: number, unit: Unit): Promise<Address | null> {
  const site = await unit.get('/company/companies/{parentId}/sites', id);
  if (site === null) return null;
  const { name, stateReference, addressLine1, addressLine2, city, zip, country } = site;
  const state = stateReference === null ? null : await unit.get('/company/states', stateReference);
  return { siteName: name, addressLine1, addressLine2, city, stateIdentifier: state?.identifier ?? null, zip, country };
}
