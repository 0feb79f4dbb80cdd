import type { SeedTable } from '../making/seed-table.ts';

/**
 * Reminders by name, with the minutes that they come before. Clients name them (`15 minutes`) and know the first by number:
 * 1 is none, 2 five minutes, 4 a quarter of an hour (evidence: schedule/reminders).
 */
const reminders: readonly (readonly [name: string, minutes: number])[] = [
  ...[0, 5, 10, 15, 30].map((minutes) => [`${minutes} minutes`, minutes] as const),
  ['1 hour', 60],
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((hours) => [`${hours} hours`, hours * 60] as const),
  ['0.5 days', 720],
  ['18 hours', 1080],
  ['1 day', 1440],
  ...[2, 3, 4].map((days) => [`${days} days`, days * 1440] as const),
  ['1 week', 10_080],
  ['2 weeks', 20_160],
];

/**
 * Schedule types, statuses, reminders and colours of the dispatch board. The type for service tickets is the fourth,
 * since links to a ticket's schedule entries ask for type 4 (evidence: schedule/type-four).
 */
export const scheduleTables: readonly SeedTable[] = [
  {
    path: '/schedule/types',
    key: 'identifier',
    rows: [
      { identifier: 'C', name: 'Sales Activity', systemFlag: true },
      { identifier: 'O', name: 'Other', systemFlag: true },
      { identifier: 'P', name: 'Project', systemFlag: true },
      { identifier: 'S', name: 'Service', systemFlag: true },
      { identifier: 'M', name: 'Meeting' },
      { identifier: 'V', name: 'Vacation' },
      { identifier: 'H', name: 'Holiday', systemFlag: true },
    ],
  },
  {
    path: '/schedule/statuses',
    key: 'name',
    rows: [
      { name: 'Firm', defaultFlag: true },
      { name: 'Tentative', showAsTentativeFlag: true },
      { name: 'Out of Office' },
    ],
  },
  {
    path: '/schedule/reminderTimes',
    key: 'name',
    rows: reminders.map(([name, time]) => ({ name, time, ...(time === 15 && { defaultFlag: true }) })),
  },
  { path: '/schedule/portalcalendars', rows: [{ weekStart: 'Sunday' }] },
  {
    path: '/schedule/colors',
    rows: [
      { startPercent: 0, endPercent: 49, color: '#5CB85C' },
      { startPercent: 50, endPercent: 84, color: '#F0AD4E' },
      { startPercent: 85, endPercent: 100, color: '#D9534F' },
      { startPercent: 101, endPercent: 999, color: '#8B0000' },
    ],
  },
  {
    path: '/service/locations',
    key: 'name',
    rows: [
      { name: 'On-Site', where: 'OnSite' },
      { name: 'Remote', where: 'Remote', defaultFlag: true },
      { name: 'In-House', where: 'InHouse' },
    ],
  },
];
