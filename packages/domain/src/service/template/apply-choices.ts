import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { takeBilling } from '../ticket/billing/take-billing.ts';
import { takeUsual } from '../ticket/board/take-usual.ts';
import { takePriority } from '../ticket/take-priority.ts';
import { takeSeverity } from '../ticket/take-severity.ts';
import { automaticTemplate, isOfKind } from './apply-automatically.ts';

type Ticket = Draft<'/service/tickets'>;
type Template = RowOf<'/service/templates'>;

/** What a template says of urgency, billing and mails, by the fields of the ticket. */
const urgency = { severity: 'severity', impact: 'impact' } as const;
const finance = {
  poNumber: 'purchaseOrderNumber',
  billingMethod: 'billingMethod',
  billingAmount: 'billingAmount',
} as const;
const mails = {
  automaticEmailContactFlag: 'emailContactFlag',
  automaticEmailResourceFlag: 'emailResourceFlag',
  automaticEmailCcFlag: 'emailCCFlag',
  automaticEmailCc: 'emailCC',
} as const;

/** What a template chooses goes before what is usual, and before what was sent only where its settings say so. */
export const applyTemplateChoices = behaviour('/service/tickets', {
  says: "a new ticket of a type, subtype and item takes urgency, priority, billing and mails of its board's automatic template",
  source: 'evidence: tickets/auto-template-choices',
  phase: 'complete',
  on: 'create',
  sets: [...keysOf(urgency), 'priority', ...keysOf(finance), ...keysOf(mails)],
  after: [takeUsual, takeBilling, takePriority, takeSeverity],
  when: isOfKind,
  does: async (ticket, unit) => {
    const found = await automaticTemplate(ticket, unit);
    if (found === null) return;
    const { row, template } = found;
    put(urgency, row.impactUrgencySetting, ticket, template);
    put({ priority: 'priority' }, row.templatePrioritySetting, ticket, template);
    put(finance, row.financeInformationSetting, ticket, template);
    put(mails, row.sendNotesAsEmailSetting, ticket, template);
  },
});

/** What is put counts as sent for what follows from it: urgency makes a priority, and one that is put is none of the table's. */
function put(
  fields: Readonly<Record<string, keyof Template>>,
  setting: string | null,
  { after, sent }: Ticket,
  template: Template,
): void {
  const isOverwriting = setting === 'Overwrite';
  if (!isOverwriting && setting !== 'Append') return;
  for (const [field, key] of Object.entries(fields)) {
    const value = template[key] ?? null;
    if (value === null || value === '' || (sent.has(field) && !isOverwriting)) continue;
    Object.assign(after, { [field]: value });
    sent.add(field);
  }
}

function keysOf<T extends object>(fields: T): (keyof T & string)[] {
  return Object.keys(fields) as (keyof T & string)[];
}
