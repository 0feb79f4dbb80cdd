import type { SeedRow, SeedTable } from '../making/seed-table.ts';

/** A sample chart of accounts, as a fresh installation has one: the provider's account of each type. */
const accounts: readonly (readonly [glType: string, segment1: string, more?: SeedRow])[] = [
  ['AR', '1200'],
  ['AP', '2000'],
  ['ST', '2200'],
  ['RD', '2400'],
  ['R', '4000'],
  ['RA', '4100'],
  ['RP', '4200', { cogs1: '5000', inventory: '1400' }],
  ['RE', '4300'],
  ['P', '1400', { cogs1: '5000', inventory: '1400' }],
  ['PF', '5100'],
  ['PT', '5200'],
  ['FT', '5200'],
  ['IA', '5300'],
  ['IT', '1400'],
  ['SD', '4900'],
  ['EE', '6000'],
  ['EI', '6100'],
  ['EO', '2100'],
  ['ET', '6200'],
];

/** What a new tenant books to until it sets up accounts of its own. */
export const ledgerTables: readonly SeedTable[] = [
  {
    path: '/finance/glAccounts',
    rows: accounts.map(([glType, segment1, more]) => ({
      glType,
      mappedType: { name: 'Owner' },
      mappedRecord: { id: 1, name: 'My Company' },
      segment1,
      ...more,
    })),
  },
];
