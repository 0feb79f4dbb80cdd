/** Makes what the twenty tasks look for: seven companies and twelve tickets. */
import { connect } from '@reeve/client';
import { API_COMPANY, API_HOST, API_PRIVATE_KEY, API_PUBLIC_KEY, clientId } from './task.ts';

const keys = { companyId: API_COMPANY, publicKey: API_PUBLIC_KEY, privateKey: API_PRIVATE_KEY, clientId };
const { company, service } = connect({ site: API_HOST, ...keys });

for (let at = 1; at <= 7; at += 1) {
  const name = at === 3 ? 'The "Old" Mill & Co + Sons' : `Seed ${at}`;
  await company.companies.create({ identifier: `Seed${at}`, name });
}
for (let at = 1; at <= 12; at += 1) await service.tickets.create({ summary: `Seeded ${at}`, company: { id: 1 } });
