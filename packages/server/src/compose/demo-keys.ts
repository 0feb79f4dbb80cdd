/** The demo tenant's login company. */
export const demoCompany = 'demo';

/** The demo administrator's keys: known to everybody, and never made outside the sandbox. */
export const demoAdministrator = { publicKey: 'demopublickey000', privateKey: 'demoprivatekey00' };

/** Keys of the demo tenant's API members, by the member's identifier. */
export const demoKeys = [
  { identifier: 'ReeveApi', pair: demoAdministrator },
  { identifier: 'ReeveTech', pair: { publicKey: 'demotechpublic00', privateKey: 'demotechprivate0' } },
  { identifier: 'ReeveRead', pair: { publicKey: 'demoreadpublic00', privateKey: 'demoreadprivate0' } },
  { identifier: 'ReeveNone', pair: { publicKey: 'demonobodypublic', privateKey: 'demonobodyprivat' } },
] as const;
