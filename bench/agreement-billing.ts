/**
 * Measures a month's billing: agreements of companies of their own, with additions, a tax code and a cycle, each invoiced by
 * the whole write path, durably. `node bench/agreement-billing.ts`; `--agreements N`, `--additions N` (of each), `--together N`
 * (invoiced at the same time, sharing their commit) and `--prorated` change what is billed.
 */
import { parseArgs } from 'node:util';
import { invoiceDue } from '../packages/domain/src/finance/agreement/billing/invoice-due.ts';
import { transact, write } from '../packages/domain/src/write/transact.ts';
import { openBenchServices } from './bench-services.ts';

const { values } = parseArgs({
  options: {
    agreements: { type: 'string', default: '1000' },
    additions: { type: 'string', default: '4' },
    together: { type: 'string', default: '20' },
    prorated: { type: 'boolean', default: false },
  },
});
const [agreements, additions, together] = [
  Number(values.agreements),
  Number(values.additions),
  Number(values.together),
];
const actor = { memberId: 1, identifier: 'bench' };
await using services = await openBenchServices();

const { writer } = await services.tenants.create('bench');
const make = async (path: string, model: string, body: object, parentId?: number): Promise<number> => {
  const view = services.schema.catalogue.view(path);
  const above = parentId === undefined ? {} : { parentId };
  return (await write({ how: 'create', view, model, body, ...above }, actor, writer))?.id ?? 0;
};
const item = {
  identifier: 'PHONE',
  description: 'A phone',
  subcategory: { id: 1 },
  type: { id: 1 },
  customerDescription: 'A phone',
};
const product = { id: await make('/procurement/catalog', 'CatalogItem', item) };
const ids: number[] = [];
for (let at = 0; at < agreements; at += together)
  ids.push(
    ...(await Promise.all(Array.from({ length: together }, (_, each) => agreementOf(at + each, product, make)))),
  );
const before = process.cpuUsage();
for (let at = 0; at < ids.length; at += together)
  await Promise.all(ids.slice(at, at + together).map((id) => transact(actor, writer, (unit) => invoiceDue(id, unit))));
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1_000_000;
process.stdout.write(
  `${ids.length} agreements of ${additions} additions invoiced in ${seconds.toFixed(1)} CPU-seconds, ${((seconds / ids.length) * 1000).toFixed(1)} ms each\n`,
);

type Make = (path: string, model: string, body: object, parentId?: number) => Promise<number>;

/** A company with an agreement that is due today. */
async function agreementOf(at: number, product: { readonly id: number }, make: Make): Promise<number> {
  const company = { id: await make('/company/companies', 'Company', { identifier: `C${at}`, name: `Company ${at}` }) };
  const contact = { id: await make('/company/contacts', 'Contact', { firstName: 'Ada', lastName: 'Page', company }) };
  const billing = { billingCycle: { name: 'Monthly' }, billAmount: 1500, taxable: true, taxCode: { name: 'OH-STATE' } };
  const party = { name: `Care ${at}`, type: { id: 1 }, company, contact, prorateFlag: values.prorated };
  const agreement = await make('/finance/agreements', 'Agreement', { ...party, ...billing });
  const sent = { product, quantity: 12, unitPrice: 9.95, billCustomer: 'Billable', taxableFlag: true };
  for (let each = 0; each < additions; each += 1)
    await make('/finance/agreements/{parentId}/additions', 'Addition', sent, agreement);
  return agreement;
}
