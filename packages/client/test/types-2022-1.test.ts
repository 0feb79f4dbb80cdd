import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aWorld, worldCompany, worldKeys } from '@reeve/testkit';
import type { Ticket as OlderTicket, Usage as OlderUsage } from '../src/generated/2022.1/models.ts';
import type { Ticket, Usage } from '../src/generated/models.ts';
import { connect } from '../src/version-2022-1.ts';

/** Fails to compile where two types are not the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

it('models that changed are those of the version, and the others the same', () => {
  const later: 'respondedHours' extends keyof OlderTicket ? true : false = false;
  const newest: 'respondedHours' extends keyof Ticket ? true : false = true;
  const usage: Same<OlderUsage, Usage> = true;
  assert.deepEqual([later, newest, usage], [false, true, true]);
});

it('what the version has not is not there', () => {
  const client = connect({
    site: 'https://psa.example',
    companyId: 'a',
    publicKey: 'b',
    privateKey: 'c',
    clientId: 'd',
  });
  const never = () => [
    // @ts-expect-error: what is required now was required then (evidence: versions/required-alike)
    client.service.tickets.create({ summary: 'x' }),
    // @ts-expect-error: came later
    client.service.tickets.list({ fields: ['respondedHours'] }),
    // @ts-expect-error: came later
    client.service.tickets.count({ where: (t) => t.respondedHours.isAbove(1) }),
    // @ts-expect-error: came later
    client.company.companies.info.list(),
    // @ts-expect-error: the version is the client's
    connect({ version: '2025.1' }),
  ];
  assert.equal(typeof never, 'function');
});

it('calls ask for the version, and are answered by it', async () => {
  await using world = await aWorld();
  const client = connect({ site: world.origin, companyId: worldCompany, ...worldKeys, clientId: crypto.randomUUID() });
  const { id } = await client.service.tickets.create({ summary: 'Old', company: { id: 1 } });
  const ticket = await client.service.tickets(id).get();
  assert.equal(ticket.summary, 'Old');
  assert.ok(!('respondedHours' in ticket) && !('requestForChangeFlag' in ticket));
});
