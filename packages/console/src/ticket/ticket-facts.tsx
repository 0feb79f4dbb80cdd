import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import type { ListedRecord } from '../data/listed-record.ts';
import { referencePath } from '../data/reference-path.ts';
import { showValue } from '../data/show-value.ts';
import { Card } from '../view/card.tsx';

const shown = {
  company: 'Company',
  contact: 'Contact',
  contactEmailAddress: 'Mail',
  contactPhoneNumber: 'Phone',
  site: 'Site',
  board: 'Board',
  type: 'Type',
  subType: 'Subtype',
  team: 'Team',
  source: 'Source',
  agreement: 'Agreement',
  severity: 'Severity',
  impact: 'Impact',
  budgetHours: 'Budget, hours',
} as const;

/** What a ticket is about and whose it is; what is empty is left out, and references lead to their records. */
export function TicketFacts({ ticket }: { ticket: ListedRecord }): JSX.Element {
  return (
    <Card title="About">
      <dl class="facts">
        {Object.entries(shown).map(([field, title]) => {
          const text = showValue(ticket[field]);
          if (text === '') return null;
          const path = referencePath(ticket[field]);
          return (
            <div key={field}>
              <dt>{title}</dt>
              <dd>{path === null ? text : <a href={hrefOf(`/data${path}`)}>{text}</a>}</dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
