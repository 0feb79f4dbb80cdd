import { type SeedTable, to } from '../../making/seed-table.ts';
import { accountManagers } from '../staff.ts';

const member = (identifier: string) => to('/system/members', identifier);
const mainOffice = to('/system/locations', 'Main Office');
const salesDepartment = to('/system/departments', 'Sales');

const months = [
  'january february march april may june july august september october november december'.split(' '),
].flat();

/** What account managers are to sell and get for it, the team that they are, and whom an order's status tells. */
export function salesTables(now: number): readonly SeedTable[] {
  return [
    {
      path: '/sales/salesTeams',
      key: 'salesTeamIdentifier',
      rows: [
        { salesTeamIdentifier: 'ACCOUNTS', salesTeamDescription: 'Account managers', salesTeamLocation: mainOffice },
      ],
    },
    {
      path: '/sales/salesTeams/[ACCOUNTS]/members',
      rows: accountManagers.map((identifier) => ({
        member: member(identifier),
        location: mainOffice,
        department: salesDepartment,
      })),
    },
    { path: '/sales/quotas', rows: accountManagers.map((identifier) => quotaRow(identifier, now)) },
    { path: '/sales/commissions', rows: accountManagers.map(commissionRow) },
    {
      path: '/sales/orders/statuses/[Completed]/emailtemplates',
      rows: [{ subject: 'Your order', body: 'Your order is complete. Thank you.', useSenderFlag: true }],
    },
    {
      path: '/procurement/purchaseorderstatuses/[Ordered]/emailtemplates',
      rows: [{ subject: 'Purchase order', body: 'Please confirm our order.', useSenderFlag: true }],
    },
    {
      path: '/procurement/rmaStatuses/[Sent to Vendor]/emailTemplates',
      rows: [{ subject: 'A return', body: 'We send back what is listed.', useSenderFlag: true }],
    },
  ];
}

function quotaRow(identifier: string, now: number) {
  const quota = months.map((month, at) => [
    [`${month}Revenue`, 18000 + at * 500],
    [`${month}Margin`, 5000 + at * 150],
  ]);
  return {
    member: member(identifier),
    forecastYear: new Date(now).getUTCFullYear(),
    location: mainOffice,
    department: salesDepartment,
    ...Object.fromEntries(quota.flat()),
  };
}

function commissionRow(identifier: string) {
  return {
    member: member(identifier),
    commissionPercent: 5,
    commissionBasis: 'GrossProfit',
    invoiceOption: 'PaidInvoices',
    productsFlag: true,
  };
}
