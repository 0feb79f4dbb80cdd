import { readMoment } from '../making/moments.ts';
import { type SeedTable, to } from '../making/seed-table.ts';
import type { BaseOptions } from './base-options.ts';
import { ownCompany } from './own-company.ts';

const workRoles: readonly (readonly [name: string, hourlyRate: number])[] = [
  ['Engineer', 150],
  ['Help Desk Technician', 115],
  ['Senior Engineer', 185],
  ['Network Engineer', 175],
  ['Project Manager', 165],
  ['Consultant', 195],
  ['Account Manager', 0],
  ['Administrative', 0],
];

/** Work roles and work types. */
export const workTables: readonly SeedTable[] = [
  {
    path: '/time/workRoles',
    key: 'name',
    rows: workRoles.map(([name, hourlyRate]) => ({ name, hourlyRate })),
  },
  {
    path: '/time/workTypes',
    key: 'name',
    rows: [
      {
        name: 'Regular',
        billTime: 'Billable',
        rateType: 'Multiplier',
        rate: 1,
        overallDefaultFlag: true,
        utilizationFlag: true,
      },
      { name: 'Remote', billTime: 'Billable', rateType: 'Multiplier', rate: 1, utilizationFlag: true },
      { name: 'On-Site', billTime: 'Billable', rateType: 'Multiplier', rate: 1, hoursMin: 1, utilizationFlag: true },
      { name: 'After Hours', billTime: 'Billable', rateType: 'Multiplier', rate: 1.5, utilizationFlag: true },
      { name: 'Weekend / Holiday', billTime: 'Billable', rateType: 'Multiplier', rate: 2, utilizationFlag: true },
      { name: 'Travel', billTime: 'Billable', rateType: 'Multiplier', rate: 0.5 },
      { name: 'Sales Activity', billTime: 'NoCharge', rateType: 'Multiplier', rate: 0, activityDefaultFlag: true },
      { name: 'Internal', billTime: 'DoNotBill', rateType: 'Multiplier', rate: 0 },
      { name: 'Vacation', billTime: 'DoNotBill', rateType: 'Multiplier', rate: 0, accrualType: 'Vacation' },
      { name: 'Sick', billTime: 'DoNotBill', rateType: 'Multiplier', rate: 0, accrualType: 'Sick' },
      { name: 'Holiday', billTime: 'DoNotBill', rateType: 'Multiplier', rate: 0, accrualType: 'Holiday' },
    ],
  },
];

/** Charge codes of the provider's own company, and the time periods of the year. */
export function timeTables({ now }: BaseOptions): readonly SeedTable[] {
  const year = new Date(readMoment(now)).getUTCFullYear();
  const chargeCodes = [
    { name: 'Administration', workType: 'Internal' },
    { name: 'Meetings', workType: 'Internal' },
    { name: 'Training', workType: 'Internal' },
    { name: 'Vacation', workType: 'Vacation' },
    { name: 'Sick', workType: 'Sick' },
    { name: 'Holiday', workType: 'Holiday' },
  ];
  return [
    {
      path: '/time/chargeCodes',
      key: 'name',
      rows: chargeCodes.map(({ name, workType }) => ({
        name,
        company: to('/company/companies', ownCompany),
        billTime: 'DoNotBill',
        timeEntryFlag: true,
        expenseEntryFlag: workType === 'Internal',
        allowAllExpenseTypeFlag: workType === 'Internal',
        workType: to('/time/workTypes', workType),
      })),
    },
    {
      path: '/time/timePeriodSetups',
      key: 'description',
      rows: [
        {
          description: `Weekly periods of ${year}`,
          periodApplyTo: 'Both',
          year,
          numberFuturePeriods: 12,
          type: 'Weekly',
          firstPeriodEndDate: firstSunday(year),
          daysPastEndDate: 2,
        },
      ],
    },
  ];
}

/** The end of the first weekly period (Monday to Sunday) of a year. */
export function firstSunday(year: number): string {
  const newYear = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return `${new Date(Date.UTC(year, 0, 1 + ((7 - newYear) % 7))).toISOString().slice(0, 10)}T00:00:00Z`;
}
