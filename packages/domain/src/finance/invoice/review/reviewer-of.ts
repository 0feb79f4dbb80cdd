import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

type Invoice = RowOf<'/finance/invoices'>;
type Routing = RowOf<'/finance/billingSetups/{parentId}/routings'>;
type Finder = (invoice: Invoice, routing: Routing, unit: Unit) => Promise<number | null>;

/** The member who reviews an invoice by a rule of its billing setup; null where the records name nobody. */
export async function reviewerOf(invoice: Invoice, routing: Routing, unit: Unit): Promise<number | null> {
  return routing.routingRule === null ? null : finders[routing.routingRule](invoice, routing, unit);
}

const finders: Readonly<Record<NonNullable<Routing['routingRule']>, Finder>> = {
  Account: (invoice, _, unit) => ofTeam(invoice, 'accountManagerFlag', unit),
  Territory: async ({ company, territory }, _, unit) => {
    const own = company === null ? null : await unit.get('/company/companies', company);
    return own?.territoryManager ?? (await managerOf(territory, unit));
  },
  Creator: async (_, __, { actor }) => actor.memberId,
  Department: async ({ location, department }, _, unit) => {
    const both = { location, department };
    return (await unit.first('/system/departments/{parentId}/locations', both))?.departmentManager ?? null;
  },
  Location: ({ location }, _, unit) => managerOf(location, unit),
  Member: async (_, { member }) => member,
  Project: async ({ project }, _, unit) =>
    project === null ? null : ((await unit.get('/project/projects', project))?.manager ?? null),
  Sales: async (invoice, _, unit) => {
    const order = invoice.salesOrder === null ? null : await unit.get('/sales/orders', invoice.salesOrder);
    return order?.salesRep ?? ofTeam(invoice, 'salesFlag', unit);
  },
};

async function managerOf(location: number | null, unit: Unit): Promise<number | null> {
  return location === null ? null : ((await unit.get('/system/locations', location))?.manager ?? null);
}

async function ofTeam(
  { company }: Invoice,
  flag: 'accountManagerFlag' | 'salesFlag',
  unit: Unit,
): Promise<number | null> {
  if (company === null) return null;
  const found = await unit.first('/company/companies/{parentId}/teams', { company, [flag]: true });
  return found?.member ?? null;
}
