import { type SeedTable, to } from '../making/seed-table.ts';

const types: readonly (readonly [name: string, billExpenses: string, mileage: boolean])[] = [
  ['Mileage', 'Billable', true],
  ['Airfare', 'Billable', false],
  ['Hotel', 'Billable', false],
  ['Meals', 'Billable', false],
  ['Car Rental', 'Billable', false],
  ['Parking and Tolls', 'Billable', false],
  ['Shipping', 'Billable', false],
  ['Entertainment', 'DoNotBill', false],
  ['Office Supplies', 'DoNotBill', false],
  ['Phone', 'DoNotBill', false],
];

/** Expense classifications, payment types, types and tax types. */
export const expenseTables: readonly SeedTable[] = [
  {
    path: '/expense/classifications',
    key: 'name',
    rows: [
      { name: 'Personal', multiplier: 1, defaultFlag: true, employeeFlag: true },
      { name: 'Company', multiplier: 0, companyFlag: true },
    ],
  },
  {
    path: '/expense/paymentTypes',
    key: 'name',
    rows: [
      { name: 'Cash', classification: to('/expense/classifications', 'Personal'), defaultFlag: true },
      { name: 'Personal Credit Card', classification: to('/expense/classifications', 'Personal') },
      { name: 'Company Credit Card', classification: to('/expense/classifications', 'Company'), companyFlag: true },
    ],
  },
  {
    path: '/expense/types',
    key: 'name',
    rows: types.map(([name, billExpenses, mileageFlag]) => ({
      name,
      amountCaption: mileageFlag ? 'Miles' : 'Amount',
      billExpenses,
      invoiceMarkupOption: mileageFlag ? 'Mile' : 'Percent',
      invoiceMarkupAmount: 0,
      ...(mileageFlag ? { mileageFlag, reimbursementRate: 0.67, defaultFlag: true } : { reimbursementRate: 1 }),
    })),
  },
  { path: '/expense/info/taxTypes', key: 'name', rows: [{ name: 'Sales Tax' }, { name: 'VAT' }] },
];
