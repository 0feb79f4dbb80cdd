import { day } from '../../making/moments.ts';
import { type DemoCompany, type DemoContext, member, stampAt } from '../demo-context.ts';

const lines: readonly (readonly [item: string, problem: string, status: string])[] = [
  ['MON-24', 'The picture flickers.', 'New'],
  ['UPS-GUARD15', 'The battery lasts for a minute.', 'Sent to Vendor'],
  ['DOCK-U4', 'Two ports are dead.', 'Closed'],
];

/** Makes tags for goods that clients have sent back. */
export async function createReturns(context: DemoContext, clients: readonly DemoCompany[]): Promise<void> {
  const { records, random, now } = context;
  for (const [at, [item, problemDescription, status]] of lines.entries()) {
    const company = random.pick(clients);
    const body = {
      summary: problemDescription,
      problemDescription,
      product: records.ref('/procurement/catalog', item),
      productDescription: item,
      status: records.ref('/procurement/rmaStatuses', status),
      location: records.ref('/system/locations', company.office),
      department: records.ref('/system/departments', 'Sales'),
      returnedCompany: { id: company.id },
      returnedContact: { id: company.contacts[0]?.id },
      rmaDisposition: records.ref('/procurement/RMADispositions', 'Return to Client'),
      purchasedCompany: records.ref('/company/companies', 'Corvid Distribution'),
      accountManager: member(context, company.manager),
    };
    await records.seeder.create('/procurement/rmaTags', body, stampAt(now - (5 + at * 30) * day, company.manager));
  }
}
