import { createTables } from '../../making/seed-table.ts';
import { catalogTables } from '../catalog.ts';
import { createCompanies } from '../companies.ts';
import { clientsIn, type DemoCompany, type DemoContext } from '../demo-context.ts';
import { joinGroups } from '../setup/marketing.ts';
import { peopleTables } from '../setup/people.ts';
import { createAgreements, type DemoAgreement } from '../trade/agreements.ts';
import { stockTables } from '../trade/stock.ts';
import { noteClients } from './client-notes.ts';
import { uploadNetworkPlans } from './documents.ts';

/** The companies with all that is theirs, what can be sold to them, and their agreements. */
export async function createClients(
  context: DemoContext,
): Promise<{ readonly companies: readonly DemoCompany[]; readonly agreements: readonly DemoAgreement[] }> {
  const { records, now } = context;
  const made = await createCompanies(context);
  await createTables(records, [...catalogTables, ...stockTables, ...peopleTables(now)]);
  const clients = clientsIn(made);
  await joinGroups(context, clients);
  await noteClients(context, clients);
  await uploadNetworkPlans(context, clients);
  const agreements = await createAgreements(context, made);
  return { companies: made.map((company) => withAgreement(company, agreements)), agreements };
}

function withAgreement(company: DemoCompany, agreements: readonly DemoAgreement[]): DemoCompany {
  const agreement = agreements.find((each) => each.company.id === company.id)?.id;
  return agreement === undefined ? company : { ...company, agreement };
}
