import type { CollectionPath } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { askMail } from '../mail/ask-mail.ts';
import { fillTemplate, type MailTemplate } from '../mail/template.ts';
import { type NotificationRule, recipientsOf } from './recipients.ts';

/** By collection, where its statuses keep whom they tell, and how. */
const statuses = {
  '/sales/orders': {
    whom: '/sales/orders/statuses/{parentId}/notifications',
    how: '/sales/orders/statuses/{parentId}/emailtemplates',
  },
  '/procurement/purchaseorders': {
    whom: '/procurement/purchaseorderstatuses/{parentId}/notifications',
    how: '/procurement/purchaseorderstatuses/{parentId}/emailtemplates',
  },
  '/procurement/rmaTags': {
    whom: '/procurement/rmaStatuses/{parentId}/notifications',
    how: '/procurement/rmaStatuses/{parentId}/emailTemplates',
  },
} as const;

/** Orders and returns tell of a status whom it names, in the words of its template. */
export const tellOfOrderStatus = behaviour(Object.keys(statuses) as (keyof typeof statuses)[], {
  says: 'an order, a purchase order or a return that comes into a status is mailed to those whom the status names',
  source: 'evidence: mail/order-statuses',
  phase: 'follow',
  on: { changed: ['status'] },
  does: async ({ table, after }, unit) => {
    const collection = table.collection.path;
    const setup = statuses[collection as keyof typeof statuses];
    const status = after.status as number;
    const rules = (await ofStatus(setup.whom, status, unit)) as unknown as NotificationRule[];
    if (rules.length === 0) return;
    const of = { collection, record: after as unknown as StoredRecord };
    const to: string[] = [];
    for (const rule of rules) to.push(...(await recipientsOf(rule, of, unit)));
    const [template] = await ofStatus(setup.how, status, unit);
    const used = (template ?? { subject: 'Status of [id]: [status]', body: '' }) as unknown as MailTemplate;
    const { copyTo, ...filled } = await fillTemplate(used, of, unit);
    askMail({ ...filled, to, bcc: copyTo, reason: 'order status', about: { collection, id: after.id } }, unit);
  },
});

/** Rows of the setup of a status, kept between transactions. */
async function ofStatus(path: string, status: number, unit: Unit): Promise<readonly StoredRecord[]> {
  const all = await unit.keep(`mail of statuses ${path}`, [path as CollectionPath], () => unit.select(path, {}));
  return all.filter((each) => each['status'] === status);
}
