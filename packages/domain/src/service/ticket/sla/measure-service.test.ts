import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aProject,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

/** Monday, eight in the morning at the provider, whose default calendar has eight to five. */
const monday = '2025-03-03T13:00:00Z';

type Shown = Record<string, unknown>;

function pick(ticket: Shown, ...fields: string[]): unknown[] {
  return fields.map((field) => ticket[field]);
}

inOneWorld(
  'the service clock of a ticket',
  (world) => {
    const made = async (fields = {}, caller = world()) => {
      world().clock.set(monday);
      return `/service/tickets/${await aTicket(caller, fields)}`;
    };
    const set = async (path: string, name: string, caller = world()) => {
      await changed<Shown>(caller, path, { status: { name } });
      return shown<Shown>(world(), path);
    };
    const wait = (hours: number) => world().clock.pass(hours * 3600);

    it('runs from the start, by the default service level and the priority', async () => {
      for (const caller of [world(), inOlderVersion(world())]) {
        const ticket = await shown<Shown>(world(), await made({}, caller));
        assert.deepEqual((ticket['sla'] as { name: string }).name, 'Standard SLA');
        assert.deepEqual(pick(ticket, 'slaStatus', 'isInSla'), ['Respond by Mon 03/03 12:00 PM UTC-05', true]);
        assert.deepEqual(pick(ticket, 'respondMinutes', 'resPlanMinutes', 'resolveMinutes'), [0, 0, 0]);
        assert.deepEqual(pick(ticket, 'respondedHours', 'resplanHours', 'resolutionHours'), [4, 8, 24]);
        assert.deepEqual(pick(ticket, 'minutesWaiting', 'minutesBeforeWaiting'), [0, 0]);
        assert.equal(ticket['escalationStartDateUTC'], monday);
      }
    });

    it('tells how many of its stages are behind it, and is found by that', async () => {
      const path = await made();
      const levels = [(await shown<Shown>(world(), path))['escalationLevel']];
      for (const name of ['Acknowledged', 'Waiting on Client', 'Scheduled', 'Completed', 'New'])
        levels.push((await set(path, name))['escalationLevel']);
      assert.deepEqual(levels, [0, 5, 5, 10, 15, 10]);
      const id = path.split('/').at(-1);
      const query = `/service/tickets/count?conditions=escalationLevel>5 and id=${id}`;
      assert.deepEqual(await shown(world(), query), { count: 1 });
      const forged = await changed<Shown>(world(), path, { escalationLevel: 7 });
      assert.equal(forged['escalationLevel'], 10);
    });

    it('tells when a ticket was responded to, planned and resolved, by whom, and what each took', async () => {
      const path = await made();
      wait(1);
      const responded = await set(path, 'Acknowledged', inOlderVersion(world()));
      assert.deepEqual(pick(responded, 'dateResponded', 'respondedBy', 'respondMinutes', 'slaStatus'), [
        '2025-03-03T14:00:00Z',
        'ReeveApi',
        60,
        'Plan by Mon 03/03 4:00 PM UTC-05',
      ]);
      wait(0.5);
      const planned = await set(path, 'Scheduled');
      assert.deepEqual(pick(planned, 'dateResplan', 'resplanBy', 'resPlanMinutes', 'slaStatus'), [
        '2025-03-03T14:30:00Z',
        'ReeveApi',
        30,
        'Resolve by Wed 03/05 2:00 PM UTC-05',
      ]);
      wait(2);
      const resolved = await set(path, 'Completed');
      assert.deepEqual(pick(resolved, 'dateResolved', 'resolvedBy', 'resolveMinutes', 'slaStatus', 'isInSla'), [
        '2025-03-03T16:30:00Z',
        'ReeveApi',
        120,
        'Resolved',
        true,
      ]);
      wait(24 * 30);
      const closed = await set(path, 'Closed');
      assert.deepEqual(pick(closed, 'dateResolved', 'isInSla', 'closedFlag'), ['2025-03-03T16:30:00Z', true, true]);
    });

    it('passes over stages: all are reached, and what they took is told beside', async () => {
      const path = await made();
      wait(2);
      const resolved = await set(path, 'Completed');
      assert.deepEqual(
        pick(resolved, 'dateResponded', 'dateResplan', 'dateResolved'),
        Array(3).fill('2025-03-03T15:00:00Z'),
      );
      assert.deepEqual(pick(resolved, 'respondMinutes', 'resPlanMinutes', 'resolveMinutes'), [0, 0, 120]);
      assert.deepEqual(pick(resolved, 'respondedSkippedMinutes', 'resplanSkippedMinutes'), [120, 120]);
      const started = await shown<Shown>(world(), await made({ status: { name: 'In Progress' } }));
      assert.deepEqual(pick(started, 'dateResponded', 'dateResplan', 'dateResolved'), [monday, monday, undefined]);
    });

    it('goes forward only: an earlier status takes nothing back', async () => {
      const path = await made();
      await set(path, 'Scheduled');
      const back = await set(path, 'New');
      assert.deepEqual(pick(back, 'dateResponded', 'dateResplan'), [monday, monday]);
      assert.match(String(back['slaStatus']), /^Resolve by /);
    });

    it('ends with a closed status that says nothing of the escalation, and another such status begins', async () => {
      const statuses = '/service/boards/1/statuses';
      await makeRecord(world(), statuses, { name: 'Put aside', closedStatus: true });
      await makeRecord(world(), statuses, { name: 'Looked at' });
      const path = await made({ status: { name: 'Looked at' } });
      assert.deepEqual(pick(await shown<Shown>(world(), path), 'dateResponded'), [undefined]);
      wait(1);
      assert.deepEqual(pick(await set(path, 'Put aside'), 'slaStatus', 'resolveMinutes'), ['Resolved', 60]);
    });

    it('stands while a ticket waits, as often as it does', async () => {
      const path = await made();
      wait(1);
      const waiting = await set(path, 'Waiting on Client');
      assert.deepEqual(pick(waiting, 'slaStatus', 'isInSla', 'minutesBeforeWaiting', 'minutesWaiting'), [
        'Waiting',
        true,
        60,
        0,
      ]);
      world().clock.set('2025-03-04T14:00:00Z');
      assert.equal((await shown<Shown>(world(), path))['isInSla'], true);
      const back = await set(path, 'New', inOlderVersion(world()));
      assert.deepEqual(pick(back, 'slaStatus', 'minutesWaiting'), ['Respond by Tue 03/04 12:00 PM UTC-05', 540]);
      wait(1);
      await set(path, 'Waiting on Vendor');
      wait(1);
      const responded = await set(path, 'Acknowledged');
      assert.deepEqual(pick(responded, 'respondMinutes', 'minutesWaiting', 'minutesBeforeWaiting'), [120, 600, 120]);
    });

    it('goes on where it stopped when a resolved ticket is opened again', async () => {
      const path = await made();
      wait(2);
      await set(path, 'Closed');
      world().clock.set('2025-03-05T13:00:00Z');
      const opened = await set(path, 'Re-Opened');
      assert.deepEqual(pick(opened, 'dateResolved', 'resolvedBy', 'resolveMinutes', 'closedFlag'), [
        undefined,
        undefined,
        0,
        false,
      ]);
      assert.deepEqual(pick(opened, 'slaStatus', 'isInSla'), ['Resolve by Fri 03/07 12:00 PM UTC-05', true]);
      wait(1);
      const again = await set(path, 'Completed');
      assert.deepEqual(pick(again, 'dateResolved', 'resolveMinutes'), ['2025-03-05T14:00:00Z', 180]);
    });

    it('is due anew by another priority and another service level, and stands as it did', async () => {
      const path = await made();
      wait(2);
      const urgent = await changed<Shown>(world(), path, { priority: { name: 'Priority 1 - Emergency Response' } });
      assert.deepEqual(pick(urgent, 'slaStatus', 'isInSla', 'resolutionHours'), [
        'Respond by Mon 03/03 9:00 AM UTC-05',
        false,
        4,
      ]);
      const other = await changed<Shown>(world(), path, { sla: { name: 'Around the Clock SLA' }, priority: { id: 3 } });
      assert.deepEqual(pick(other, 'slaStatus', 'isInSla', 'respondedHours'), [
        'Respond by Mon 03/03 11:00 AM UTC-05',
        true,
        3,
      ]);
      const none = await changed<Shown>(world(), path, { sla: null });
      assert.deepEqual(pick(none, 'sla', 'slaStatus', 'isInSla', 'respondedHours'), [
        undefined,
        undefined,
        false,
        undefined,
      ]);
    });

    it('is broken for good by a late response, and says so from the moment on', async () => {
      const path = await made();
      const inSla = async () => (await shown<Shown>(world(), path))['isInSla'];
      wait(4);
      assert.equal(await inSla(), true);
      world().clock.pass(1);
      assert.equal(await inSla(), false);
      assert.deepEqual(pick(await set(path, 'Completed'), 'isInSla', 'slaStatus'), [false, 'Resolved']);
    });

    it('is nobody else’s to set', async () => {
      const forged = {
        ...{ dateResponded: '1999-01-01T00:00:00Z', respondedBy: 'Zed', respondMinutes: 7, minutesWaiting: 7 },
        ...{ isInSla: false, slaStatus: 'Fine', escalationStartDateUTC: '1999-01-01T00:00:00Z', resolutionHours: 1 },
      };
      const path = await made(forged);
      const before = await shown<Shown>(world(), path);
      assert.deepEqual(pick(before, 'dateResponded', 'respondMinutes', 'slaStatus', 'isInSla', 'resolutionHours'), [
        undefined,
        0,
        'Respond by Mon 03/03 12:00 PM UTC-05',
        true,
        24,
      ]);
      const patched = await changed<Shown>(world(), path, forged);
      const replaced = await world().put(path, { ...before, ...forged });
      assert.equal(replaced.status, 200, replaced.text);
      for (const after of [patched, replaced.json as Shown])
        for (const field of Object.keys(forged)) assert.deepEqual(after[field], before[field], field);
    });

    it('is moved by a body that replaces the ticket', async () => {
      const path = await made();
      wait(1);
      const sent = { ...(await shown<Shown>(world(), path)), status: { name: 'Acknowledged' } };
      const reply = await world().put(path, sent);
      assert.deepEqual(
        pick(reply.json as Shown, 'dateResponded', 'respondMinutes'),
        ['2025-03-03T14:00:00Z', 60],
        reply.text,
      );
    });

    it('is moved by a merge', async () => {
      const [parent, other] = [await made(), await made()];
      wait(1);
      const body = { mergeTicketIds: [Number(other.split('/').at(-1))], status: { name: 'Closed' } };
      const reply = await world().post(`${parent}/merge`, body);
      assert.equal(reply.status, 200, reply.text);
      const merged = await shown<Shown>(world(), other);
      assert.deepEqual(pick(merged, 'dateResolved', 'slaStatus', 'resolveMinutes'), [
        '2025-03-03T14:00:00Z',
        'Resolved',
        60,
      ]);
    });

    it('is none of a project ticket, and begins when one becomes a service ticket', async () => {
      const path = await made();
      const id = path.split('/').at(-1);
      const phase = await makeRecord(world(), `/project/projects/${await aProject(world())}/phases`, {
        description: 'Plan',
      });
      const moved = await world().post(`${path}/convert`, { phase: { id: phase }, wbsCode: '1' });
      assert.equal(moved.status, 200, moved.text);
      assert.deepEqual((await world().get(`/project/tickets?conditions=id=${id} and isInSla=true`)).json, []);
      wait(3);
      assert.equal((await world().post(`/project/tickets/${id}/convert`, { recordType: 'ServiceTicket' })).status, 200);
      const back = await shown<Shown>(world(), path);
      assert.deepEqual(pick(back, 'escalationStartDateUTC', 'slaStatus', 'respondMinutes'), [
        '2025-03-03T16:00:00Z',
        'Respond by Mon 03/03 3:00 PM UTC-05',
        0,
      ]);
    });

    it('begins anew in a copy', async () => {
      const path = await made();
      await set(path, 'Completed');
      wait(1);
      const copy = (await world().post(`${path}/copy`, {})).json as Shown;
      assert.deepEqual(pick(copy, 'dateResponded', 'dateResolved', 'escalationStartDateUTC', 'resolveMinutes'), [
        undefined,
        undefined,
        '2025-03-03T14:00:00Z',
        0,
      ]);
    });
  },
  { now: monday },
);
