import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import type { ActionQuery } from '../../action/context.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';
import type { JsonObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';

const filters = '/company/m365contactsync/property';

/** The path names no row. Whoever names none either is refused: all filters of all companies are nothing to lose by a slip. */
export const deleteContactSyncFilters = action('DELETE /company/m365contactsync/property', {
  says: 'contact sync filters are deleted: one by its id, or those of a company',
  source: 'evidence: system/contact-sync-filters',
  takes: asSent.optionalObject,
  does: async ({ body }, unit, { query }) => {
    const where = filtersNamed(body, query);
    const found = await unit.select(filters, where);
    if (found.length === 0)
      refuse({ kind: 'record not found', what: 'M365ContactSyncProperty', id: where.id ?? where.companyRecID ?? 0 });
    for (const { id } of found) await deleteRecord(filters, id, unit);
    return nothing();
  },
});

/** The `id` or the `companyRecID` that the query or the body says, in any case. Raises `refused by rule` for neither. */
function filtersNamed(body: JsonObject, query: ActionQuery): { id?: number; companyRecID?: number } {
  const sent = new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]));
  const named = (name: string) => query.number(name) || Number(sent.get(name.toLowerCase()) ?? 0);
  const [id, companyRecID] = [named('id'), named('companyRecID')];
  if (Number.isInteger(id) && id > 0) return { id };
  if (Number.isInteger(companyRecID) && companyRecID > 0) return { companyRecID };
  return refuse({ kind: 'refused by rule', message: 'Name the filter by id, or the company by companyRecID.' });
}
