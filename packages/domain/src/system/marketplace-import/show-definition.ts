import { action } from '../../action/action.ts';
import { refuse } from '../../fault.ts';

/** There is no market place to take packages from. */
export const showMarketplaceDefinition = action('GET /system/marketplaceimport/getdefinition/{id}', {
  says: 'a package of the market place is shown',
  source: 'evidence: system/marketplace',
  missing: 'there is no market place: no package is ever there',
  reads: async ({ id }) => refuse({ kind: 'record not found', what: 'MarketplaceImport', id }),
});
