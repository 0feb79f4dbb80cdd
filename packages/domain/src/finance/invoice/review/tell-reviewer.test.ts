import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, anInvoice, changed, inOneWorld, mailsOfWork, makeRecord, shown } from '@reeve/testkit';

inOneWorld('reviewers of an invoice', (world) => {
  it('are mailed one after the other, unless the billing setup mails nobody', async () => {
    const [{ id: setup } = { id: 0 }] = await shown<{ id: number }[]>(world(), '/finance/billingSetups');
    for (const [place, name] of ['Ann', 'Bob'].entries()) {
      const member = { id: await aMember(world(), name) };
      const rule = { sequenceNumber: place + 1, invoiceRule: 'All', routingRule: 'Member', member };
      await makeRecord(world(), `/finance/billingSetups/${setup}/routings`, rule);
    }
    let path = '';
    const mails = await mailsOfWork(world(), async () => {
      path = await anInvoice(world());
    });
    const { invoiceNumber } = await shown<{ invoiceNumber: string }>(world(), path);
    assert.deepEqual(
      mails.map(({ to, subject }) => [to, subject]),
      [[['Ann@provider.example'], `Invoice ${invoiceNumber} is to be reviewed`]],
    );
    const [first, second] = await shown<{ id: number }[]>(world(), `${path}/routings?orderBy=sequenceNumber`);
    const review = async (id = 0) =>
      (await mailsOfWork(world(), () => changed(world(), `${path}/routings/${id}`, { reviewedFlag: true }))).map(
        ({ to }) => to,
      );
    assert.deepEqual([await review(first?.id), await review(second?.id)], [[['Bob@provider.example']], []]);
    await changed(world(), `/finance/billingSetups/${setup}`, { disableRoutingEmailFlag: true });
    assert.deepEqual(await mailsOfWork(world(), () => anInvoice(world())), []);
  });
});
