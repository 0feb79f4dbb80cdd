import { changeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { sharedAddress, siteAddress, sites } from '../site/site-address.ts';

/** A company's address is that of its primary site: who changes the one changes the other. */
export const shareAddress = behaviour('/company/companies', {
  says: "a change of a company's address is one of its primary site's",
  source: 'evidence: companies/primary-site',
  phase: 'follow',
  on: { changed: [...sharedAddress, 'state'] },
  when: (company) => company.before !== null && company.after.site != null && !company.changed('site'),
  does: async (company, unit) => {
    const { stateReference, country, ...texts } = await siteAddress(company.after, unit);
    const changed = Object.entries(texts).filter(([key]) => company.changed(key as keyof typeof texts));
    const fields = {
      ...Object.fromEntries(changed),
      ...(company.changed('country') && { country: referenceTo(country) }),
      ...(company.changed('state') && { stateReference: referenceTo(stateReference) }),
    };
    await changeRecord(sites, company.after.site ?? 0, fields, unit);
  },
});
