import { day } from '../../making/moments.ts';
import { type DemoCompany, type DemoContext, stampAt } from '../demo-context.ts';

/** Keeps a plan of the network with every fifth client, as a file of plain text. */
export async function uploadNetworkPlans(context: DemoContext, clients: readonly DemoCompany[]): Promise<void> {
  for (const { id, name, configurations } of clients.filter((_, at) => at % 5 === 0)) {
    const lines = [`Network of ${name}`, ...configurations.map((each) => `- ${each.name}`)];
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    const form = new Map<string, unknown>([
      ['recordtype', 'Company'],
      ['recordid', String(id)],
      ['title', 'Network plan'],
      ['file', { name: 'network-plan.txt', mediaType: 'text/plain', bytes }],
    ]);
    await context.records.seeder.act('POST /system/documents', {}, form, stampAt(context.now - 150 * day, 'DCastell'));
  }
}
