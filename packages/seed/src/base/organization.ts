import { readMoment } from '../making/moments.ts';
import { idOf, names, type SeedTable, to } from '../making/seed-table.ts';
import type { BaseOptions } from './base-options.ts';
import { holidaysOf } from './holidays.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const wholeWeek = [...weekdays, 'saturday', 'sunday'];

function openingHours(days: readonly string[], from: string, until: string): Record<string, string> {
  return Object.fromEntries(
    days.flatMap((day) => [
      [`${day}StartTime`, from],
      [`${day}EndTime`, until],
    ]),
  );
}

/** Holiday lists (the year of the making and two more) and calendars. */
export function calendarTables({ now }: BaseOptions): readonly SeedTable[] {
  const year = new Date(readMoment(now)).getUTCFullYear();
  const holidays = [year - 1, year, year + 1, year + 2].flatMap(holidaysOf);
  const holidayList = to('/schedule/holidayLists', 'Company Holidays');
  return [
    names('/schedule/holidayLists', ['Company Holidays']),
    {
      path: '/schedule/holidayLists/[Company Holidays]/holidays',
      key: 'date',
      rows: holidays.map(({ name, date }) => ({ name, date, allDayFlag: true })),
    },
    {
      path: '/schedule/calendars',
      key: 'name',
      rows: [
        { name: 'Standard Business Hours', holidayList, ...openingHours(weekdays, '08:00:00', '17:00:00') },
        { name: 'Extended Hours', holidayList, ...openingHours(weekdays, '07:00:00', '20:00:00') },
        { name: 'Around the Clock', ...openingHours(wholeWeek, '00:00:00', '23:59:00') },
      ],
    },
  ];
}

/** Structure levels, departments, and locations with those that work there. */
export const structureTables: readonly SeedTable[] = [
  names('/system/myCompany/corporateStructureLevels', ['Corporate', 'Location']),
  {
    path: '/system/departments',
    key: 'name',
    rows: [
      { identifier: 'Services', name: 'Professional Services' },
      { identifier: 'Sales', name: 'Sales' },
      { identifier: 'Admin', name: 'Administration' },
      { identifier: 'Projects', name: 'Projects' },
    ],
  },
  {
    path: '/system/locations',
    key: 'name',
    rows: [
      { name: 'Corporate', structureLevel: to('/system/myCompany/corporateStructureLevels', 'Corporate') },
      {
        name: 'Main Office',
        structureLevel: to('/system/myCompany/corporateStructureLevels', 'Location'),
        reportsTo: to('/system/locations', 'Corporate'),
        timeZoneSetup: to('/system/timeZoneSetups', 'US Eastern'),
        calendar: to('/schedule/calendars', 'Standard Business Hours'),
        locationFlag: true,
        departmentIds: ['Professional Services', 'Sales', 'Administration', 'Projects'].map((name) =>
          idOf('/system/departments', name),
        ),
      },
    ],
  },
];
