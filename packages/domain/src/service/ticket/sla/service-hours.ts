import { aroundTheClock, WorkingTime } from '@reeve/calculation/working-time';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import { holidaysOf, weekOf } from './calendar-hours.ts';
import { zoneOfSetup } from './zone-of-setup.ts';

type Ticket = Pick<RowOf<'/service/tickets'>, 'company' | 'site'>;
type ServiceLevel = RowOf<'/service/SLAs'>;

/** When a service level counts, and by which clocks. */
export interface ServiceHours {
  readonly time: WorkingTime;
  readonly zone: string;
}

/** Which calendar, and the setup of which zone. */
interface Source {
  readonly calendar: number | null;
  readonly zone: number | null;
}

const holidays = '/schedule/holidayLists/{parentId}/holidays';
const hoursTables = ['/schedule/calendars', holidays, '/system/timeZoneSetups', '/system/cwTimeZones'] as const;

/**
 * The hours that count for a ticket under a service level, or under none (evidence: service-levels/calendars,
 * service-levels/zones).
 */
export async function serviceHours(sla: ServiceLevel | null, ticket: Ticket, unit: Unit): Promise<ServiceHours> {
  const own = await unit.keep('hours of the provider', ['/system/myCompany/other'], () => providersOwn(unit));
  const source = await sourceOf(sla, ticket, own, unit);
  const calendar = sla?.basedOn === 'AllHours' ? null : (source.calendar ?? own.calendar);
  const key = `service hours by calendar ${calendar} in zone ${source.zone}`;
  return unit.keep(key, hoursTables, () => hoursBy({ ...source, calendar }, unit));
}

async function providersOwn(unit: Unit): Promise<Source> {
  const other = await unit.first('/system/myCompany/other', {});
  return { calendar: other?.defaultCalendar ?? null, zone: other?.serverTimeZone ?? null };
}

async function sourceOf(sla: ServiceLevel | null, ticket: Ticket, own: Source, unit: Unit): Promise<Source> {
  if (sla?.basedOn === 'Custom') return { ...own, calendar: sla.customCalendar };
  if (sla?.basedOn !== 'Customer') return own;
  const site = ticket.site === null ? null : await unit.get('/company/companies/{parentId}/sites', ticket.site);
  const company = ticket.company === null ? null : await unit.get('/company/companies', ticket.company);
  return {
    calendar: site?.calendar ?? company?.calendar ?? own.calendar,
    zone: site?.timeZone ?? company?.timeZoneSetup ?? own.zone,
  };
}

/** Without a calendar it is around the clock. */
async function hoursBy({ calendar: id, zone: setup }: Source, unit: Unit): Promise<ServiceHours> {
  const zone = await zoneOfSetup(setup, unit);
  const calendar = id === null ? null : await unit.get('/schedule/calendars', id);
  if (calendar === null) return { zone, time: new WorkingTime({ zone, week: aroundTheClock, holidays: [] }) };
  const { holidayList } = calendar;
  const off = holidayList === null ? [] : await unit.select(holidays, { holidayList });
  return { zone, time: new WorkingTime({ zone, week: weekOf(calendar), holidays: holidaysOf(off) }) };
}
