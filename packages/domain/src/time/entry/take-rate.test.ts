import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aMember,
  anAgreement,
  aProject,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

const engineer = { workRole: { name: 'Engineer' } };

inOneWorld('the hourly rate of a time entry', (world) => {
  const rateOf = async (path: string) => (await shown(world(), path))['hourlyRate'];

  it("is its work role's, also of another one, unless it is changed by hand", async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { workRole: { name: 'Consultant' } };
      const path = `/time/entries/${await aTimeEntry(caller, await aTicket(world()), sent)}`;
      assert.equal(await rateOf(path), 195);
      assert.equal((await changed(caller, path, { hourlyRate: 100 }))['hourlyRate'], 100);
      assert.equal((await changed(caller, path, { notes: 'Done' }))['hourlyRate'], 100);
      assert.equal((await changed(caller, path, { workRole: { name: 'Engineer' } }))['hourlyRate'], 150);
    }
  });

  it('is what the work type makes of it', async () => {
    const sent = { ...engineer, workType: { name: 'After Hours' } };
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), sent)}`;
    assert.equal(await rateOf(path), 225);
    assert.equal((await changed(world(), path, { workType: { name: 'Travel' } }))['hourlyRate'], 75);
    const draft = { timeStart: '2025-03-03T09:00:00Z', ...sent };
    const shownDraft = (await world().post('/time/entries/defaults', draft)).json as { hourlyRate: number };
    assert.equal(shownDraft.hourlyRate, 225);
  });

  it("is the agreement's for role and type, on the days on which they hold", async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const agreement = { id: await anAgreement(world(), { company }) };
    const ticket = await aTicket(world(), { company, agreement });
    const terms = { rateType: 'Custom', rate: 99, effectiveDate: '2025-03-01T00:00:00Z' };
    await makeRecord(world(), `/finance/agreements/${agreement.id}/workroles`, { ...engineer, ...terms });
    const afterHours = { workType: { name: 'After Hours' } };
    const doubled = { ...afterHours, rateType: 'Multiplier', rate: 2, billTime: 'NoDefault' };
    await makeRecord(world(), `/finance/agreements/${agreement.id}/worktypes`, doubled);
    const rate = async (fields: object) =>
      rateOf(`/time/entries/${await aTimeEntry(world(), ticket, { ...engineer, ...fields })}`);
    assert.deepEqual([await rate({}), await rate(afterHours)], [99, 198]);
    const before = { timeStart: '2025-02-28T09:00:00Z', timeEnd: '2025-02-28T10:00:00Z' };
    assert.equal(await rate(before), 150);
    assert.equal(await rate({ ...afterHours, workRole: { name: 'Consultant' } }), 390);
  });

  it("is the agreement's for all roles and types, where it says nothing of these", async () => {
    const company = { id: await aCompany(world(), 'Chandler') };
    const agreement = { id: await anAgreement(world(), { company }) };
    const ticket = await aTicket(world(), { company, agreement });
    const terms = `/finance/agreements/${agreement.id}`;
    await makeRecord(world(), `${terms}/workroles`, { rateType: 'Multiplier', rate: 0.9 });
    await makeRecord(world(), `${terms}/workroles`, { rateType: 'Custom', rate: 99, workRole: { name: 'Consultant' } });
    const rate = async (fields: object) =>
      rateOf(`/time/entries/${await aTimeEntry(world(), ticket, { ...engineer, ...fields })}`);
    assert.deepEqual([await rate({}), await rate({ workRole: { name: 'Consultant' } })], [135, 99]);
    const there = { id: await makeRecord(world(), `/company/companies/${company.id}/sites`, { name: 'Depot' }) };
    const flat = { rateType: 'Custom', rate: 80, billTime: 'NoDefault' };
    await makeRecord(world(), `${terms}/worktypes`, { ...flat, site: there });
    assert.equal(await rate({}), 135);
    await changed(world(), `/service/tickets/${ticket}`, { site: there });
    assert.equal(await rate({}), 80);
  });

  it("is the ticket's before the agreement's, and the agreement's before the member's own", async () => {
    const company = { id: await aCompany(world(), 'Draper') };
    const agreement = { id: await anAgreement(world(), { company }) };
    const ticket = await aTicket(world(), { company, agreement });
    const dear = { member: { id: await aMember(world(), 'Dear', { hourlyRate: 170, ...engineer }) } };
    const rate = async (fields: object) =>
      rateOf(`/time/entries/${await aTimeEntry(world(), ticket, { ...dear, ...fields })}`);
    assert.deepEqual([await rate({}), await rate({ workRole: { name: 'Consultant' } })], [170, 195]);
    const agreed = { ...engineer, rateType: 'Custom', rate: 99 };
    await makeRecord(world(), `/finance/agreements/${agreement.id}/workroles`, agreed);
    assert.equal(await rate({}), 99);
    await changed(world(), `/service/tickets/${ticket}`, { billingMethod: 'OverrideRate', billingAmount: 120 });
    assert.equal(await rate({}), 120);
  });

  it("is the project's where that has one", async () => {
    const project = await aProject(world());
    const phase = await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'Plan' });
    const ticket = await makeRecord(world(), '/project/tickets', { summary: 'Design', phase: { id: phase } });
    const charged = { chargeToType: 'ProjectTicket', ...engineer };
    const rate = async () => rateOf(`/time/entries/${await aTimeEntry(world(), ticket, charged)}`);
    assert.equal(await rate(), 150);
    await changed(world(), `/project/projects/${project}`, { billingMethod: 'OverrideRate', billingAmount: 140 });
    assert.equal(await rate(), 140);
    await makeRecord(world(), `/project/${project}/billingRates`, { ...engineer, hourlyRate: 130 });
    assert.equal(await rate(), 130);
  });
});
