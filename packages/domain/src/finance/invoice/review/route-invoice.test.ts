import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aMember,
  anInvoice,
  aProject,
  changed,
  idOf,
  inOneWorld,
  mailsOfWork,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('reviewers of invoices', (world) => {
  interface Review {
    readonly id: number;
    readonly sequenceNumber: number;
    readonly member: { readonly identifier: string };
    readonly reviewedFlag: boolean;
    readonly dateReviewedUTC?: string;
  }
  const reviewsOf = (path: string) => shown<Review[]>(world(), `${path}/routings?orderBy=sequenceNumber`);
  const named = async (path: string) => (await reviewsOf(path)).map(({ member }) => member.identifier);

  it('come from the billing setup, are told one after the other, and date what they reviewed', async () => {
    const [{ id: setup } = { id: 0 }] = await shown<{ id: number }[]>(world(), '/finance/billingSetups');
    const rules = `/finance/billingSetups/${setup}/routings`;
    const [ann, bob, cid] = [
      { id: await aMember(world(), 'Ann') },
      { id: await aMember(world(), 'Bob') },
      { id: await aMember(world(), 'Cid') },
    ];
    const company = { id: await aCompany(world(), 'Reviewed') };
    await makeRecord(world(), `/company/companies/${company.id}/teams`, {
      teamRole: { id: 1 },
      member: bob,
      accountManagerFlag: true,
    });
    await makeRecord(world(), rules, { sequenceNumber: 2, invoiceRule: 'Standard', routingRule: 'Account' });
    await makeRecord(world(), rules, { sequenceNumber: 1, invoiceRule: 'All', routingRule: 'Member', member: ann });
    await makeRecord(world(), rules, { sequenceNumber: 3, invoiceRule: 'Project', routingRule: 'Project' });
    let path = '';
    const mails = await mailsOfWork(world(), async () => {
      path = await anInvoice(world(), { company });
    });
    assert.deepEqual(await named(path), ['Ann', 'Bob']);
    const { invoiceNumber } = await shown<{ invoiceNumber: string }>(world(), path);
    assert.deepEqual(
      mails.map(({ to, subject }) => [to, subject]),
      [[['Ann@provider.example'], `Invoice ${invoiceNumber} is to be reviewed`]],
    );
    const [first, second] = await reviewsOf(path);
    const next = await mailsOfWork(world(), () =>
      changed(world(), `${path}/routings/${first?.id}`, { reviewedFlag: true }),
    );
    assert.deepEqual(
      next.map(({ to }) => to),
      [['Bob@provider.example']],
    );
    assert.match((await reviewsOf(path))[0]?.dateReviewedUTC ?? '', /^20/);
    const last = () => changed(world(), `${path}/routings/${second?.id}`, { reviewedFlag: true });
    assert.deepEqual(await mailsOfWork(world(), last), []);
    await changed(world(), `${path}/routings/${first?.id}`, { reviewedFlag: false });
    assert.equal((await reviewsOf(path))[0]?.dateReviewedUTC, undefined);
    const project = { id: await aProject(world(), { company, manager: cid }) };
    assert.deepEqual(await named(await anInvoice(world(), { company, project })), ['Ann', 'Cid']);
    await changed(world(), `/finance/billingSetups/${setup}`, { disableRoutingEmailFlag: true });
    assert.deepEqual(await mailsOfWork(world(), () => anInvoice(world(), { company })), []);
    assert.ok(idOf(path) > 0);
  });
});
