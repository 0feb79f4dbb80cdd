import type { RowOf } from '@reeve/store';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

type Template = RowOf<'/service/templates'>;

/** What a ticket says otherwise than its template. */
export interface TicketChoices {
  readonly company?: number | null;
  readonly contact?: number | null;
  /** The day that it is wanted for, as stored. */
  readonly due?: string;
}

const references = ['board', 'status', 'type', 'item', 'team', 'source', 'priority'] as const;
const places = ['serviceLocation', 'location', 'department'] as const;

/** Makes the ticket that a template describes, and answers its id. Without a company it is the provider's own. */
export async function makeTemplateTicket(template: Template, choices: TicketChoices, unit: Unit): Promise<number> {
  const own = choices.company === undefined || choices.company === template.company;
  const body = {
    summary: (template.summary ?? template.name ?? 'Service').slice(0, 100),
    ...filled([...references, ...places].map((key) => [key, referenceTo(template[key])])),
    ...filled([
      ['company', referenceTo(choices.company ?? template.company ?? 1)],
      ['contact', referenceTo(choices.contact ?? (own ? template.contact : null))],
      ['site', referenceTo(own ? template.site : null)],
      ['agreement', referenceTo(own ? template.agreement : null)],
      ['subType', referenceTo(template.subtype)],
    ]),
    ...filled([
      ['severity', template.severity],
      ['impact', template.impact],
      ['budgetHours', template.hoursBudget],
      ['poNumber', template.purchaseOrderNumber],
      ['billingMethod', template.billingMethod],
      ['billingAmount', template.billingAmount],
      ['requiredDate', choices.due],
      ['initialDescription', template.problem],
      ['initialInternalAnalysis', template.internalAnalysis],
      ['automaticEmailContactFlag', template.emailContactFlag],
      ['automaticEmailResourceFlag', template.emailResourceFlag],
      ['automaticEmailCcFlag', template.emailCCFlag],
      ['automaticEmailCc', template.emailCC],
    ]),
  };
  return (await makeRecord('/service/tickets', body, unit)).id;
}

function filled(fields: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined));
}
