import { listKeys } from '@reeve/access';
import type { Settings } from '@reeve/settings';
import type { TenantDatabase } from '@reeve/store';
import type { Tenants } from '../tenant/tenants.ts';
import { demoKeys } from './demo-keys.ts';

/** A company can be opened with keys that everybody knows, so that a server for real work does not serve it. */
export class DemoKeysRefused extends Error {
  override readonly name = 'DemoKeysRefused';
  constructor(company: string, publicKeys: readonly string[], where: string) {
    const revokes = publicKeys.map((key) => `  reeve keys revoke ${company} ${key}${where}`);
    super(
      [
        `The company "${company}" has keys of the demo, which everybody knows: --mode serve does not serve it.`,
        'Delete it with all its data:',
        `  reeve tenant delete ${company}${where}`,
        'or keep its data, and revoke the keys:',
        ...revokes,
      ].join('\n'),
    );
  }
}

/** Raises `DemoKeysRefused` when any key of the demo works in a tenant, whatever the tenant is called: copies have them too. */
async function refuseDemoKeys(database: TenantDatabase, where: string): Promise<void> {
  const known = new Set<string>(demoKeys.map(({ pair }) => pair.publicKey));
  const keys = await listKeys(database.reader, null);
  const working = keys.filter(({ publicKey, revokedAt }) => known.has(publicKey) && revokedAt === null);
  if (working.length === 0) return;
  const publicKeys = working.map(({ publicKey }) => publicKey);
  throw new DemoKeysRefused(database.tenant, publicKeys, where);
}

/**
 * In serve mode looks at every tenant before the first call, and from then on at each that is opened. Raises
 * `DemoKeysRefused` for one that is there; tenants whose data cannot be opened are found out when they are called for.
 */
export async function keepDemoOut(tenants: Tenants, { mode, databaseUrl, data }: Settings): Promise<void> {
  if (mode !== 'serve') return;
  const where = databaseUrl === null ? ` --data ${data}` : ' --database-url …';
  tenants.admitOnly((database) => refuseDemoKeys(database, where));
  await tenants.inspect();
}
