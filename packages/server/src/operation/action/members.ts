import { isObject, refuse } from '@reeve/domain';
import { parseCondition } from '@reeve/query';
import type { Json } from '@reeve/store';
import type { Answer, Call } from '../../call/call.ts';
import { readerOf } from '../../call/reader-of.ts';
import { get } from '../kind/get.ts';
import { listBy } from '../kind/list.ts';
import { filterTexts } from '../kind/list-request.ts';
import { listRows } from '../show/list-rows.ts';
import type { Action } from './action.ts';
import { answerRecord } from './answers.ts';

const members = '/system/members';

/** Members by other means than their ids (special-operations 2). */
export const memberActions: readonly (readonly [string, Action])[] = [
  ['system-members-by-id', { handler: getMember }],
  ['system-members-info-by-id', { handler: getMember }],
  ['system-with-sso-members', { handler: listWithSso }],
  ['system-calendarsync-members', { handler: listCalendarSync }],
];

/** A member by id or, where that is no number, by identifier (wire-behaviour 11.7). */
export async function getMember(call: Call): Promise<Answer> {
  const text = call.path['memberIdentifier'] ?? call.path['id'] ?? '';
  if (/^\d+$/.test(text) && call.operation.view !== undefined) return get(call);
  const reading = readerOf(call);
  const found = /^\d{1,9}$/.test(text) ? await reading.get(members, Number(text)) : await byIdentifier(call, text);
  if (found === null) return refuse({ kind: 'record not found', what: 'Member', id: text.slice(0, 60) });
  return answerRecord(call, members, found.id);
}

function byIdentifier(call: Call, identifier: string) {
  return readerOf(call).first(members, { identifier });
}

async function listWithSso(call: Call): Promise<Answer> {
  const users = await readerOf(call).select('/system/ssoUsers', {});
  const ids = users.map((user) => user['linkedMember']).filter((id) => typeof id === 'number');
  const only = parseCondition(`id in (${[0, ...ids].join(', ')})`);
  return listBy({ ...call, operation: { ...call.operation, view: members } }, { ...filterTexts(call), only });
}

const syncNames = ['id', 'memberId', 'office365Id', 'mapiName', 'calendarSyncIntegrationFlag'];

/** Members with what their calendars are kept in step by. A member without an account of Office 365 shows no id of one. */
async function listCalendarSync(call: Call): Promise<Answer> {
  const found = await readerOf(call).select(members, { inactiveFlag: false });
  const rows = found.map((member) => ({
    id: member.id,
    memberId: member.identifier,
    ...office365Of(member.office365),
    ...(member.mapiName === null ? {} : { mapiName: member.mapiName }),
    calendarSyncIntegrationFlag: member.calendarSyncIntegrationFlag === true,
  }));
  return listRows(call, rows, syncNames);
}

/** The id of a member's account of Office 365, which a member keeps as an object. */
function office365Of(account: Json): { office365Id?: string } {
  return isObject(account) && typeof account['id'] === 'string' ? { office365Id: account['id'] } : {};
}
