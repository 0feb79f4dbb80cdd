import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import type { Reader } from '../../action/reader.ts';
import { value } from '../../action/result.ts';
import { refuse } from '../../fault.ts';

const catalog = '/procurement/catalog';

/** Stock over all bins. Callers send the id; the identifier is taken too. */
export const countOnHand = action('GET /procurement/catalog/{catalogItemIdentifier}/quantityOnHand', {
  says: 'how many of a catalog item are in stock is shown',
  source: 'evidence: procurement/on-hand',
  reads: async ({ catalogItemIdentifier }, reader) => {
    const item = await itemNamed(catalogItemIdentifier, reader);
    const stock = await reader.select('/procurement/catalog/{parentId}/inventory', { catalogItem: item.id });
    return value({ count: stock.reduce((sum, { onHand }) => sum + (onHand ?? 0), 0) });
  },
});

async function itemNamed(text: string, reader: Reader): Promise<RowOf<typeof catalog>> {
  const byId = /^\d{1,9}$/.test(text) ? await reader.get(catalog, Number(text)) : null;
  const found = byId ?? (await reader.first(catalog, { identifier: text }));
  return found ?? refuse({ kind: 'record not found', what: 'CatalogItem', id: text.slice(0, 60) });
}
