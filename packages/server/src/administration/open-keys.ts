import { type Clock, systemClock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { openParts } from '../compose/start.ts';
import { ControlRefusal } from '../control/control-answer.ts';
import { dropKey, keysOf, type ListedKey, type MadeKey, makeKey } from '../control/keys.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** A key to make: whose, and what for. */
export interface WantedKey {
  /** The login company. */
  readonly company: string;
  /** The member's identifier. */
  readonly member: string;
  readonly description: string;
  /** How long it works; null for until it is revoked. */
  readonly hours: number | null;
}

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
  const parts = openParts(settings, { clock, print: () => {} });
  const tenantOf = async (company: string): Promise<Tenant> => {
    const tenant = await parts.tenants.find(company.toLowerCase());
    if (tenant === null) throw new ControlRefusal(404, `There is no company ${company}.`);
    return tenant;
  };
  return {
    create: async ({ company, ...wanted }) => makeKey(await tenantOf(company), { ...wanted, now: clock.now() }),
    list: async (company, member) => keysOf(await tenantOf(company), member),
    revoke: async (company, publicKey) => dropKey(await tenantOf(company), publicKey, clock.now()),
    close: async () => {
      await parts.tenants.close();
      parts.callbacks.close();
      await parts.engine.close();
    },
  };
}
