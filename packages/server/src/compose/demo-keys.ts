import type { DemoKeys } from '../control/console-contract.ts';
import { anyClientId } from './make-tenant.ts';

/** The demo tenant's login company. */
export const demoCompany = 'demo';

/** The demo administrator's keys: known to everybody, and never made outside the sandbox. */
export const demoAdministrator = { publicKey: 'demopublickey000', privateKey: 'demoprivatekey00' };

/** Keys of the demo tenant's API members, by the member's identifier, and what each may do. */
export const demoKeys = [
  { identifier: 'ReeveApi', says: 'administrator', pair: demoAdministrator },
  {
    identifier: 'ReeveTech',
    says: 'technician',
    pair: { publicKey: 'demotechpublic00', privateKey: 'demotechprivate0' },
  },
  {
    identifier: 'ReeveRead',
    says: 'read-only',
    pair: { publicKey: 'demoreadpublic00', privateKey: 'demoreadprivate0' },
  },
  {
    identifier: 'ReeveNone',
    says: 'without rights',
    pair: { publicKey: 'demonobodypublic', privateKey: 'demonobodyprivat' },
  },
] as const;

/** The keys as the console shows them. */
export const shownDemoKeys: readonly DemoKeys[] = demoKeys.map(({ identifier, says, pair }) => ({
  member: identifier,
  says,
  company: demoCompany,
  ...pair,
  clientId: anyClientId,
}));
