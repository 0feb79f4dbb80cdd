import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

const longestSummary = 100;

type TextSetting = RowOf<'/service/boards/{parentId}/autoTemplates'>['summarySetting'];

/** A kind of ticket may have a template that fills in what is always the same. */
export const applyTemplateAutomatically = behaviour('/service/tickets', {
  says: "a new ticket of a type, subtype and item takes what its board's automatic template says",
  source: 'evidence: tickets/auto-templates',
  phase: 'complete',
  on: 'create',
  sets: ['summary', 'budgetHours'],
  when: isOfKind,
  does: async (ticket, unit) => {
    const found = await automaticTemplate(ticket, unit);
    if (found === null) return;
    const { row, template } = found;
    const { after } = ticket;
    const summary = joined(row.summarySetting, after.summary, template.summary, ' ');
    after.summary = summary?.slice(0, longestSummary) ?? null;
    if (row.budgetHoursSetting === 'Overwrite') after.budgetHours = template.hoursBudget ?? after.budgetHours;
    if (row.budgetHoursSetting === 'Append' && template.hoursBudget !== null)
      after.budgetHours = (after.budgetHours ?? 0) + template.hoursBudget;
    putText(ticket, 'initialDescription', row.discussionSetting, template.problem);
    putText(ticket, 'initialInternalAnalysis', row.internalAnalysisSetting, template.internalAnalysis);
  },
});

/** Whether a ticket is of a kind for which there may be a template. */
export function isOfKind({ after }: Draft<'/service/tickets'>): boolean {
  return after.item !== null && after.type !== null && after.subType !== null;
}

/** The template that applies by itself to the kind of a ticket, with its settings; null without one. */
export async function automaticTemplate({ after }: Draft<'/service/tickets'>, unit: Unit) {
  const path = '/service/boards/{parentId}/autoTemplates';
  const rows = await unit.keep('automatic templates', [path], () => unit.select(path, { autoApplyFlag: true }));
  const row = rows.find(
    ({ board, type, subtype, item }) =>
      board === after.board && type === after.type && subtype === after.subType && item === after.item,
  );
  const template = row?.serviceTemplate == null ? null : await unit.get('/service/templates', row.serviceTemplate);
  return row === undefined || template === null ? null : { row, template };
}

/** A text of the ticket as the setting wants it: after it, in its place, or left. */
function joined(setting: TextSetting, own: string | null, other: string | null, between: string): string | null {
  if (other === null || setting === null || setting === 'Ignore') return own;
  return setting === 'Append' && own !== null && own !== '' ? own + between + other : other;
}

function putText(ticket: Draft<'/service/tickets'>, member: string, setting: TextSetting, text: string | null): void {
  const own = ticket.input.get(member);
  const put = joined(setting, typeof own === 'string' ? own : null, text, '\n');
  if (put !== null) ticket.input.set(member, put);
}
