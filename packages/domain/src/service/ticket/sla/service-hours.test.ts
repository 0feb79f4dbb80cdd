import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aTicket,
  changed,
  firstId,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

/** Friday, three in the afternoon at the provider. */
const friday = '2025-03-07T20:00:00Z';

inOneWorld(
  'the hours that count for a service level',
  (world) => {
    let number = 0;
    const anSla = async (fields: object) => {
      number += 1;
      const goals = { respondHours: 4, planWithin: 8, resolutionHours: 24 };
      return makeRecord(world(), '/service/SLAs', { name: `Level ${number}`, ...goals, ...fields });
    };
    const statusUnder = async (sla: number, fields = {}) => {
      world().clock.set(friday);
      const id = await aTicket(world(), { sla: { id: sla }, ...fields });
      return (await shown<{ slaStatus?: string }>(world(), `/service/tickets/${id}`)).slaStatus;
    };
    const zone = (name: string) => firstId(world(), `/system/timeZoneSetups?conditions=name='${name}'`);
    const nights = { mondayStartTime: '20:00:00', mondayEndTime: '23:59:00' };

    it('are those of the default calendar, over a weekend in which clocks are put on', async () => {
      assert.equal(await statusUnder(await anSla({ basedOn: 'MyCalendar' })), 'Respond by Mon 03/10 10:00 AM UTC-04');
    });

    it('are all hours', async () => {
      assert.equal(await statusUnder(await anSla({ basedOn: 'AllHours' })), 'Respond by Fri 03/07 7:00 PM UTC-05');
    });

    it("are a calendar of the service level's own, which ends at midnight where it says 23:59", async () => {
      const calendar = { id: await makeRecord(world(), '/schedule/calendars', { name: 'Nights', ...nights }) };
      const sla = await anSla({ basedOn: 'Custom', customCalendar: calendar });
      assert.equal(await statusUnder(sla), 'Respond by Tue 03/11 12:00 AM UTC-04');
    });

    it("are the customer's, by the clocks of the customer", async () => {
      const sla = await anSla({ basedOn: 'Customer' });
      const calendar = { id: await firstId(world(), "/schedule/calendars?conditions=name='Extended Hours'") };
      const timeZoneSetup = { id: await zone('Mumbai, New Delhi') };
      const company = { id: await aCompany(world(), 'Patel') };
      assert.equal(await statusUnder(sla, { company }), 'Respond by Mon 03/10 10:00 AM UTC-04', 'without a calendar');
      await changed(world(), `/company/companies/${company.id}`, { calendar, timeZoneSetup });
      const bySite = await shown<{ id: number }[]>(world(), `/company/companies/${company.id}/sites`);
      for (const { id } of bySite)
        await changed(world(), `/company/companies/${company.id}/sites/${id}`, { calendar: null, timeZone: null });
      assert.equal(await statusUnder(sla, { company }), 'Respond by Mon 03/10 11:00 AM UTC+05:30');
    });

    it('are not those of a holiday, and a holiday that is entered later counts for what is written then', async () => {
      const holidayList = { id: await makeRecord(world(), '/schedule/holidayLists', { name: 'Village days' }) };
      const days = `/schedule/holidayLists/${holidayList.id}/holidays`;
      const hours = { mondayStartTime: '08:00:00', mondayEndTime: '17:00:00' };
      const rest = { tuesdayStartTime: '08:00:00', tuesdayEndTime: '17:00:00' };
      const custom = { name: 'Village', holidayList, ...hours, ...rest };
      const customCalendar = { id: await makeRecord(world(), '/schedule/calendars', custom) };
      const sla = await anSla({ basedOn: 'Custom', customCalendar });
      assert.equal(await statusUnder(sla), 'Respond by Mon 03/10 12:00 PM UTC-04');
      await makeRecord(world(), days, {
        name: 'Fair',
        date: '2025-03-10',
        allDayFlag: false,
        timeStart: '08:00:00',
        timeEnd: '11:00:00',
      });
      assert.equal(await statusUnder(sla), 'Respond by Mon 03/10 3:00 PM UTC-04');
      await makeRecord(world(), days, { name: 'Feast', date: '2025-03-10', allDayFlag: true });
      assert.equal(await statusUnder(sla), 'Respond by Tue 03/11 12:00 PM UTC-04');
    });

    it('are promised nothing by goals that are not there, and too much by none', async () => {
      const sla = await anSla({ basedOn: 'MyCalendar', respondHours: 0, planWithin: 0, resolutionHours: 0 });
      assert.equal(await statusUnder(sla), undefined);
      const distant = await anSla({ basedOn: 'MyCalendar', resolutionHours: 9e14 });
      assert.equal(await statusUnder(distant), 'Respond by Mon 03/10 10:00 AM UTC-04');
    });
  },
  { now: friday },
);
