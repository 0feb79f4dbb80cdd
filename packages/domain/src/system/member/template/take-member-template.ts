import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { templateFields } from './template-fields.ts';

/** Members and templates begin as what they are made from. */
export const takeMemberTemplate = behaviour(['/system/members', '/system/membertemplates'], {
  says: 'a new member, and a new template of members, takes what was not sent from the template, or the member, that it is made from',
  source: 'evidence: system/made-from',
  phase: 'complete',
  on: { changed: ['fromMemberTemplateRecId', 'fromMemberRecId'] },
  sets: [...templateFields],
  when: ({ before }) => before === null,
  does: async (member, unit) => {
    const { fromMemberTemplateRecId, fromMemberRecId } = member.after;
    const template = await origin(fromMemberTemplateRecId, '/system/membertemplates', unit);
    const source = template ?? (await origin(fromMemberRecId, '/system/members', unit));
    if (source === null) return;
    const after = member.after as unknown as Record<string, unknown>;
    for (const key of templateFields) if (!member.sent.has(key) && source[key] != null) after[key] = source[key];
  },
});

async function origin(id: number | null, collection: string, unit: Unit): Promise<StoredRecord | null> {
  return id === null ? null : unit.get(collection, id);
}
