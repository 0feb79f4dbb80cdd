import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { showMoment } from '../data/show-value.ts';
import { Card } from '../view/card.tsx';
import { Empty, Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';

/** Which collections the audit trail tells of, and what it calls their records (`/system/audittrail`). */
const audited: Readonly<Record<string, string>> = {
  '/sales/activities': 'Activity',
  '/finance/agreements': 'Agreement',
  '/company/companies': 'Company',
  '/company/configurations': 'Configuration',
  '/company/contacts': 'Contact',
  '/expense/entries': 'Expense',
  '/finance/invoices': 'Invoice',
  '/sales/opportunities': 'Opportunity',
  '/procurement/catalog': 'ProductCatalog',
  '/project/projects': 'Project',
  '/procurement/purchaseorders': 'PurchaseOrder',
  '/schedule/entries': 'Schedule',
  '/service/tickets': 'Ticket',
  '/time/entries': 'Time',
};

/** Who changed what of a record and when, newest first; nothing for records of which no trail is kept. */
export function RecordHistory(props: {
  list: string;
  id: string;
  client: ApiClient;
  mark: unknown;
}): JSX.Element | null {
  const { list, id, client } = props;
  const type = audited[list];
  const { value, error } = useLoaded(
    async (signal) =>
      type === undefined ? null : client.at('/system/audittrail').list({ query: { type, id }, pageSize: 100, signal }),
    [list, id, props.mark],
  );
  if (type === undefined) return null;
  return (
    <Card title="History">
      <Problem error={error} />
      {value === null && error === null ? <Waiting /> : null}
      {value?.length === 0 ? <Empty>No change is on record.</Empty> : null}
      <ol class="history">
        {(value ?? []).map((entry, at) => (
          <li key={at}>
            <span class="quiet">
              {showMoment(entry['enteredDate'])} · {String(entry['enteredBy'] ?? '')}
            </span>
            <span>{String(entry['text'] ?? '')}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
