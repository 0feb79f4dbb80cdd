import { behaviour } from '../../unit/behaviour.ts';
import { sites } from './site-address.ts';

/** The marks that one site of a company each has, beside that of the primary one. */
export const oneSiteMarks = ['defaultShippingFlag', 'defaultBillingFlag', 'defaultMailingFlag'] as const;

/** Of the sites of a company one each is shipped to, billed to and written to. */
export const keepOneMark = behaviour(sites, {
  says: 'a site that is the default for shipping, billing or mail takes the mark from the others of its company',
  source: 'evidence: companies/site-marks',
  phase: 'follow',
  on: { changed: oneSiteMarks },
  does: async (site, unit) => {
    const { id, company } = site.after;
    for (const mark of oneSiteMarks) {
      if (site.after[mark] !== true || !site.changed(mark)) continue;
      for (const other of await unit.select(sites, { company, [mark]: true }))
        if (other.id !== id) await unit.updateColumns(sites, other.id, { [mark]: false });
    }
  },
});
