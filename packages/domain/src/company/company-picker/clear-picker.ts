import { action } from '../../action/action.ts';
import { referredId } from '../../action/arguments.ts';
import { optional } from '../../action/body.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';

const items = '/company/companyPickerItems';

/**
 * Without a body it is the caller's own list that is emptied, of companies and vendors both (*assumed*;
 * evidence: companies/pickers-without-body).
 */
export const clearPicker = action('POST /company/companyPickerItems/clear', {
  says: "a member's list of picked companies is emptied",
  source: 'evidence: companies/pickers, companies/pickers-without-body',
  takes: optional('ClearPickerRequest'),
  does: async ({ body }, unit) => {
    const named = await referredId('ClearPickerRequest', 'member', body, unit);
    const kind = body.type == null ? {} : { vendorPickerFlag: body.type === 'Vendor' };
    for (const { id } of await unit.select(items, { member: named ?? unit.actor.memberId, ...kind }))
      await deleteRecord(items, id, unit);
    return nothing();
  },
});
