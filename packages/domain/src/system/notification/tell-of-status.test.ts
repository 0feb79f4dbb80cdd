import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  anRmaTag,
  aPurchaseOrder,
  aSalesOrder,
  changed,
  firstId,
  inOneWorld,
  mailsOfWork,
  makeRecord,
} from '../../../../testkit/src/index.ts';

inOneWorld('orders and returns', (world) => {
  /** Some of these creates answer 200, by the published description. */
  const made = async (path: string, body: object) => {
    const reply = await world().post(path, body);
    assert.ok(reply.status < 300, reply.text);
    return (reply.json as { id: number }).id;
  };

  it('tell those whom their status names, in the words of its template', async () => {
    const notifyWho = { id: await firstId(world(), "/system/notificationRecipients?conditions=identifier='Email'") };
    const returned = async () => anRmaTag(world(), await aCatalogItem(world(), 'BACK'));
    const sender = { firstName: 'Goods', lastName: 'In', emailAddress: 'in@provider.example' };
    const kinds = [
      ['/sales/orders', '/sales/orders/statuses', 'emailtemplates', aSalesOrder],
      ['/procurement/purchaseorders', '/procurement/purchaseorderstatuses', 'emailtemplates', aPurchaseOrder],
      ['/procurement/rmaTags', '/procurement/rmaStatuses', 'emailTemplates', returned],
    ] as const;
    for (const [records, statuses, templates, make] of kinds) {
      const path = await make(world());
      const id = Number(path.split('/').at(-1));
      const status = await made(statuses, { name: 'Told', sortOrder: 99 });
      await makeRecord(world(), `${statuses}/${status}/notifications`, { notifyWho, email: 'goods@provider.example' });
      await made(`${statuses}/${status}/${templates}`, { ...sender, subject: 'Now [status]: [id]', body: 'See [id].' });
      const mails = await mailsOfWork(world(), () => changed(world(), path, { status: { id: status } }));
      assert.deepEqual(
        mails.map(({ to, subject, text }) => [to, subject, text]),
        [[['goods@provider.example'], `Now Told: ${id}`, `See ${id}.`]],
        records,
      );
    }
  });
});
