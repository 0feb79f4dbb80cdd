import type { Json } from '@reeve/store';
import { action } from '../../action/action.ts';
import { rows } from '../../action/result.ts';
import { isObject } from '../../body/members.ts';

const names = ['id', 'memberId', 'office365Id', 'mapiName', 'calendarSyncIntegrationFlag'];

/** Active members. One without an account of Office 365 shows no id of one. */
export const listCalendarSync = action('GET /system/members/calendarsync', {
  says: 'members are listed with what their calendars are kept in step by',
  source: 'evidence: system/members',
  reads: async (_, reader) => {
    const found = await reader.select('/system/members', { inactiveFlag: false });
    const shown = found.map((member) => ({
      id: member.id,
      memberId: member.identifier,
      ...office365Of(member.office365),
      ...(member.mapiName === null ? {} : { mapiName: member.mapiName }),
      calendarSyncIntegrationFlag: member.calendarSyncIntegrationFlag === true,
    }));
    return rows(shown, names);
  },
});

/** The id of a member's account of Office 365, which a member keeps as an object. */
function office365Of(account: Json): { office365Id?: string } {
  return isObject(account) && typeof account['id'] === 'string' ? { office365Id: account['id'] } : {};
}
