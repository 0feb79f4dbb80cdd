import type { WorkingCalendar } from '../../src/working-time/working-calendar.ts';
import { sampleWeeks } from '../working-time/sample-weeks.ts';

type Service = readonly [week: keyof typeof sampleWeeks, zone: string, ...holidays: WorkingCalendar['holidays']];

const services = {
  'office in Berlin': ['office (Mon–Fri 9–17)', 'Europe/Berlin'],
  'office in Berlin, shut on Easter Monday': ['office (Mon–Fri 9–17)', 'Europe/Berlin', { date: '2026-04-06' }],
  'office in Berlin, shut from noon on 24 December and on 25': [
    'office (Mon–Fri 9–17)',
    'Europe/Berlin',
    { date: '2026-12-24', off: { from: 720, until: 1440 } },
    { date: '2026-12-25' },
  ],
  'office with lunch in New York': ['office with lunch (Mon–Fri 8–12, 13–17)', 'America/New_York'],
  'office in Kolkata': ['office (Mon–Fri 9–17)', 'Asia/Kolkata'],
  'office in Sydney': ['office (Mon–Fri 9–17)', 'Australia/Sydney'],
  '24 hours in Berlin': ['around the clock', 'Europe/Berlin'],
  '24 hours in Los Angeles': ['around the clock', 'America/Los_Angeles'],
  'nights in Berlin': ['nights (22–6)', 'Europe/Berlin'],
  'nobody ever': ['never', 'UTC'],
} as const satisfies Record<string, Service>;

/** When is worked in the cases, by the name that their page uses. */
export type ServiceName = keyof typeof services;

/** The calendar of a name. */
export function calendarOf(name: ServiceName): WorkingCalendar {
  const [week, zone, ...holidays]: Service = services[name];
  return { week: sampleWeeks[week], zone, holidays };
}
