import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../../testkit/src/index.ts';

type Work = Readonly<Record<'workRole' | 'workType', { readonly name: string } | undefined>>;

inOneWorld('the work role of a new ticket', (world) => {
  const kindOf = async (path: string) => {
    const { workRole, workType } = await shown<Work>(world(), path);
    return [workRole?.name, workType?.name];
  };

  it("is its board's, for the time of any member, unless its agreement names one or it is sent", async () => {
    const board = await shown(world(), '/service/boards/1');
    assert.deepEqual([board['workRole'], board['workType']], [undefined, undefined]);
    assert.deepEqual(await kindOf(`/service/tickets/${await aTicket(world())}`), [undefined, undefined]);
    const usual = { workRole: { name: 'Consultant' }, workType: { name: 'After Hours' } };
    await changed(world(), '/service/boards/1', usual);
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      assert.deepEqual(await kindOf(`/service/tickets/${ticket}`), ['Consultant', 'After Hours']);
      const time = await aTimeEntry(caller, ticket, { member: { identifier: 'Tech1' } });
      assert.deepEqual(await kindOf(`/time/entries/${time}`), ['Consultant', 'After Hours']);
      const sent = await aTicket(caller, { workRole: { name: 'Engineer' } });
      assert.deepEqual(await kindOf(`/service/tickets/${sent}`), ['Engineer', 'After Hours']);
    }
    const company = { id: await aCompany(world(), 'Baker') };
    await anAgreement(world(), { company, workRole: { name: 'Engineer' } });
    const agreed = await aTicket(world(), { company });
    assert.deepEqual(await kindOf(`/service/tickets/${agreed}`), [undefined, 'After Hours']);
    assert.deepEqual(await kindOf(`/time/entries/${await aTimeEntry(world(), agreed)}`), ['Engineer', 'After Hours']);
  });
});
