import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

type Ticket = Readonly<Record<string, unknown>>;

const asked = ['processNotifications', 'skipCallback'];
const ofPredecessor = ['predecessorClosedFlag', 'lagNonworkingDaysFlag'];

inOneWorld('what is asked of a write of a ticket', (world) => {
  const flagsOf = (ticket: Ticket | undefined) => [...asked, ...ofPredecessor].filter((flag) => flag in (ticket ?? {}));

  it('is no part of an answer, nor a name in conditions', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await aTicket(caller, { processNotifications: false, skipCallback: true });
      const path = `/service/tickets/${id}`;
      assert.deepEqual(flagsOf(await shown(caller, path)), []);
      assert.deepEqual(flagsOf(await changed(caller, path, { processNotifications: true })), []);
      const [listed] = await shown<Ticket[]>(caller, `/service/tickets?conditions=id=${id}`);
      assert.deepEqual(flagsOf(listed), []);
      assert.deepEqual(await shown(caller, `${path}?fields=id,skipCallback`), { id });
      for (const flag of asked)
        assert.equal((await caller.get(`/service/tickets?conditions=${flag}=true`)).status, 400, flag);
    }
  });

  it('is taken with the body that was read, and a predecessor tells of itself where there is one', async () => {
    const phase = await aPhase(world(), await aProject(world()));
    const first = await aProjectTicket(world(), phase);
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/project/tickets/${await aProjectTicket(caller, phase, { skipCallback: false })}`;
      assert.deepEqual(flagsOf(await shown(caller, path)), []);
      const waiting = { predecessorType: 'Ticket', predecessorId: first, lagNonworkingDaysFlag: true };
      assert.deepEqual(flagsOf(await changed(caller, path, waiting)), ofPredecessor);
      const read = await shown(caller, path);
      assert.deepEqual([read['predecessorClosedFlag'], read['lagNonworkingDaysFlag']], [false, true]);
      const put = await caller.put(path, { ...read, processNotifications: false });
      assert.deepEqual([put.status, flagsOf(put.json as Ticket)], [200, ofPredecessor]);
      assert.deepEqual(await shown(caller, `${path}?fields=lagNonworkingDaysFlag`), { lagNonworkingDaysFlag: true });
    }
  });
});
