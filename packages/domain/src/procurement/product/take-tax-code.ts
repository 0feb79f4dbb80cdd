import { behaviour } from '../../unit/behaviour.ts';
import { takeProductCompany } from './take-company.ts';

/** Whose product it is says how it is taxed. */
export const takeProductTaxCode = behaviour('/procurement/products', {
  says: 'a product has the tax code of its company unless it names another',
  source: 'evidence: procurement/always-there',
  phase: 'complete',
  on: 'every write',
  sets: ['taxCode'],
  after: [takeProductCompany],
  when: (product) => product.after.company != null && (product.how !== 'patch' || product.changed('company')),
  does: async (product, unit) => {
    const { after, sent } = product;
    const company = await unit.get('/company/companies', after.company ?? 0);
    if (product.how !== 'patch') product.fill('taxCode', company?.taxCode);
    else if (!sent.has('taxCode')) after.taxCode = company?.taxCode ?? null;
  },
});
