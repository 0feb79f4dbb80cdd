import { type Clock, systemClock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { openQuietly } from '../compose/open-quietly.ts';
import { closeServices } from '../compose/services.ts';
import type { ListedKey, MadeKey, WantedKey } from '../control/contract.ts';
import { ControlRefusal } from '../control/control-answer.ts';
import { dropKey, keysOf, makeKey } from '../control/keys.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** The API keys of one database, for the command line. Each rejects for a company, member or key that is not there. */
export interface KeyAdministration {
  create(wanted: WantedKey): Promise<MadeKey>;
  /** Those of one member, or with null of all. */
  list(company: string, member: string | null): Promise<readonly ListedKey[]>;
  revoke(company: string, publicKey: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the keys of a database without serving it. */
export async function openKeys(settings: Settings, clock: Clock = systemClock): Promise<KeyAdministration> {
  const services = await openQuietly(settings, clock);
  const tenantOf = async (company: string): Promise<Tenant> => {
    const tenant = await services.tenants.find(company.toLowerCase());
    if (tenant === null) throw new ControlRefusal(404, `There is no company ${company}.`);
    return tenant;
  };
  return {
    create: async ({ company, ...wanted }) => makeKey(await tenantOf(company), { ...wanted, now: clock.now() }),
    list: async (company, member) => keysOf(await tenantOf(company), member),
    revoke: async (company, publicKey) => dropKey(await tenantOf(company), publicKey, clock.now()),
    close: () => closeServices(services),
  };
}
