import { action } from '../../action/action.ts';
import type { Reader } from '../../action/reader.ts';
import { type Result, record } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { memberByIdentifier } from './find-member.ts';

const members = '/system/members';

const said = {
  says: 'a member is shown, by id or, where that is no number, by identifier',
  source: 'evidence: system/member-by-identifier',
};

/** The whole member. */
export const showMember = action('GET /system/members/{id}', {
  ...said,
  ids: 'text',
  reads: ({ id }, reader) => memberShown(id, members, reader),
});

/** What everybody may see of a member. */
export const showMemberInfo = action('GET /system/info/members/{id}', {
  ...said,
  ids: 'text',
  reads: ({ id }, reader) => memberShown(id, '/system/info/members', reader),
});

/** The same by the other name that is published for the path. */
export const showMemberNamed = action('GET /system/members/{memberIdentifier}', {
  ...said,
  reads: ({ memberIdentifier }, reader) => memberShown(memberIdentifier, members, reader),
});

/** The same by the other name that is published for the path. */
export const showMemberInfoNamed = action('GET /system/info/members/{memberIdentifier}', {
  ...said,
  reads: ({ memberIdentifier }, reader) => memberShown(memberIdentifier, members, reader),
});

/** By an identifier it is always shown as a member, with that path's links. */
async function memberShown(text: string, view: string, reader: Reader): Promise<Result> {
  const isId = /^\d{1,10}$/.test(text) && Number(text) < 2 ** 31;
  const found = isId ? await reader.get(members, Number(text)) : await memberByIdentifier(text, reader);
  if (found === null) return refuse({ kind: 'record not found', what: 'Member', id: text.slice(0, 60) });
  return record(isId ? view : members, found.id);
}
