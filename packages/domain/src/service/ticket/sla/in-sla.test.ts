import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld } from '../../../../../testkit/src/index.ts';

inOneWorld(
  'whether tickets are within their service level',
  (world) => {
    it('can be asked for, counted and ordered by, and depends on when', async () => {
      const emergency = { name: 'Priority 1 - Emergency Response' };
      const [slow, urgent, waiting, done] = [
        await aTicket(world(), { summary: 'B' }),
        await aTicket(world(), { priority: emergency, summary: 'A' }),
        await aTicket(world(), { priority: emergency, status: { name: 'Waiting on Client' }, summary: 'D' }),
        await aTicket(world(), { priority: emergency, status: { name: 'Closed' }, summary: 'C' }),
      ];
      const none = await aTicket(world(), { summary: 'E' });
      await world().patch(`/service/tickets/${none}`, [{ op: 'remove', path: 'sla' }]);
      const ids = async (query: string, caller = world()) =>
        ((await caller.get(`/service/tickets?${query}&fields=id`)).json as { id: number }[]).map(({ id }) => id);
      for (const caller of [world(), inOlderVersion(world())]) {
        assert.deepEqual(await ids('conditions=isInSla=true', caller), [slow, urgent, waiting, done]);
        assert.deepEqual(await ids('conditions=isInSla=false', caller), [none]);
      }
      world().clock.pass(2 * 3600);
      assert.deepEqual(await ids('conditions=isInSla=true'), [slow, waiting, done]);
      assert.deepEqual(await ids('conditions=isInSla!=true and closedFlag=false'), [urgent, none]);
      assert.deepEqual((await world().get('/service/tickets/count?conditions=isInSla=false')).json, { count: 2 });
      assert.deepEqual(await ids('orderBy=isInSla desc,summary'), [slow, done, waiting, urgent, none]);
      assert.deepEqual(await ids('orderBy=isInSla&pageSize=2&page=2'), [slow, waiting]);
      assert.deepEqual(await ids("conditions=slaStatus contains 'Respond by'"), [slow, urgent]);
      const searched = await world().post('/service/tickets/search', {
        conditions: 'isInSla = false',
        orderBy: 'id desc',
      });
      assert.deepEqual(
        (searched.json as { id: number }[]).map(({ id }) => id),
        [none, urgent],
      );
      world().clock.pass(-2 * 3600);
      assert.deepEqual((await world().get('/service/tickets/count?conditions=isInSla=false')).json, { count: 1 });
    });

    it('is calculated for the tickets that filters select', async () => {
      const path = "/service/tickets/calculateSla?conditions=summary='A'&fields=slaStatus,isInSla";
      for (const [hours, isInSla] of [
        [0, true],
        [2, false],
      ] as const) {
        world().clock.pass(hours * 3600);
        const slaStatus = 'Respond by Mon 03/03 9:00 AM UTC-05';
        assert.deepEqual((await world().get(path)).json, [{ isInSla, slaStatus }]);
      }
    });

    it('is in the reports, with what is due', async () => {
      const due = 'Expected_Responded_Expiration_Date_UTC';
      const path = `/system/reports/Service_SLA?conditions=Summary='B'&columns=SLA_Status_Text,Responded_Hours,${due}`;
      const report = (await world().get(path)).json as { row_values: unknown[][] };
      assert.deepEqual(report.row_values, [['Respond by Mon 03/03 12:00 PM UTC-05', 4, '2025-03-03T17:00:00Z']]);
      const waiting = '/system/reports/Service?conditions=Waiting_Flag=true&columns=Summary';
      assert.deepEqual(((await world().get(waiting)).json as typeof report).row_values, [['D']]);
    });
  },
  { now: '2025-03-03T13:00:00Z' },
);
