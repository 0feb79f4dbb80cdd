import { day } from '../../making/moments.ts';
import { type DemoCompany, type DemoContext, stampAt } from '../demo-context.ts';

/** Notes on clients and on those who speak for them, some of whom are welcomed by the track for new ones. */
export async function noteClients(context: DemoContext, clients: readonly DemoCompany[]): Promise<void> {
  const { records, now } = context;
  const type = (name: string) => records.ref('/company/noteTypes', name);
  for (const [at, { id, contacts, manager }] of clients.entries()) {
    const stamp = stampAt(now - (10 + at * 7) * day, manager);
    const note = { text: 'Prefers visits on Tuesday mornings. Park behind the building.', type: type('Comments') };
    await records.seeder.create(`/company/companies/${id}/notes`, note, stamp);
    if (at % 3 !== 0) continue;
    const call = { text: 'Asked to be called on the cell phone.', type: type('Phone Call') };
    await records.seeder.create(`/company/contacts/${contacts[0]?.id}/notes`, call, stamp);
    const track = { trackId: records.id('/company/tracks', 'New Client') };
    for (const path of [`/company/companies/${id}`, `/company/contacts/${contacts[0]?.id}`])
      await records.seeder.create(`${path}/tracks`, track, stamp);
  }
}
