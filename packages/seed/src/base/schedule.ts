import type { SeedTable } from '../making/seed-table.ts';

/**
 * Schedule types, statuses, reminders and colours of the dispatch board. The type for service tickets is the fourth,
 * since links to a ticket's schedule entries ask for type 4 (special-operations 7).
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
    rows: [0, 5, 10, 15, 30, 60, 120, 240, 480, 1440].map((time) => ({
      time,
      name: time < 60 ? `${time} min` : time < 1440 ? `${time / 60} hr` : `${time / 1440} day`,
      ...(time === 15 && { defaultFlag: true }),
    })),
  },
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
