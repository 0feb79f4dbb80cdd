import { createHash, randomUUID } from 'node:crypto';
import { listKeys, storeKey } from '@reeve/access';
import { type Clock, memberByIdentifier, type Recorder } from '@reeve/domain';
import { drawnGuids, seed, seedBase, seedDemo } from '@reeve/seed';
import type { Settings } from '@reeve/settings';
import { gatherStatistics, TenantExists } from '@reeve/store';
import type { IssuedKeys } from '../control/contract.ts';
import type { TenantTemplate } from '../tenant/new-tenants.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { codeMark } from './code-mark.ts';
import { demoFiles } from './demo-files.ts';
import { demoAdministrator, demoCompany, demoKeys } from './demo-keys.ts';
import { anyClientId } from './make-tenant.ts';
import type { Services } from './services.ts';
import { fillThroughAFile } from './tenant-in-a-file.ts';

/** The keys of the demo tenant's administrator. */
export const demoCredentials: IssuedKeys = { company: demoCompany, ...demoAdministrator, clientId: anyClientId };

/** What the demo is made of: the same moment and seed make the same data, to the GUID and the stamp. */
export type DemoRecipe = Pick<Settings, 'now' | 'seed'>;

/**
 * The demo tenant, made when it is not there yet: a copy of what was made before with the same code, moment and seed. Of several servers
 * that are started at once on one database, one makes it, and all have it.
 */
export async function ensureDemo(services: Services, recipe: DemoRecipe, clock: Clock): Promise<void> {
  const { tenants, observe } = services;
  if ((await tenants.find(demoCompany)) !== null) return;
  const say = (message: string) => observe({ kind: 'server noted', at: clock.now(), message });
  await tenants.create(demoCompany, undefined, demoTemplate(services, recipe, clock, say)).catch((error) => {
    if (!(error instanceof TenantExists)) throw error;
  });
}

/** What demo tenants are copied from. `say` is told when it has to be made. */
export function demoTemplate(
  { mail, transfer }: Pick<Services, 'mail' | 'transfer'>,
  recipe: DemoRecipe,
  clock: Clock,
  say: (message: string) => void = () => {},
): TenantTemplate {
  const now = recipe.now === 'today' ? startOfHour(clock) : recipe.now;
  const what = createHash('sha256').update(`${codeMark()} ${now} ${recipe.seed}`).digest('hex').slice(0, 16);
  return {
    name: `~demo-${what}`,
    prebuilt: demoFiles,
    fill: async (tenant) => {
      say('Making the demo tenant: some seconds, this once.');
      if (tenant.database.dialect.name === 'sqlite') await fillDemo(tenant, now, recipe.seed, mail.recorder);
      else await fillThroughAFile(tenant, transfer, (services) => demoTemplate(services, { ...recipe, now }, clock));
    },
  };
}

function startOfHour(clock: Clock): string {
  return `${new Date(clock.now()).toISOString().slice(0, 13)}:00:00Z`;
}

/** What happened long ago is mailed to nobody: the recorder of mail is left out. */
async function fillDemo(tenant: Tenant, now: string, drawn: number, mailing: Recorder): Promise<void> {
  const recorders = tenant.writer.recorders.filter((each) => each !== mailing);
  const writer = { ...tenant.writer, recorders, newGuid: drawnGuids(drawn), clock: { now: () => Date.parse(now) } };
  await seed(writer, now, async (seeder) =>
    seedDemo(seeder, await seedBase(seeder, { now }), { now, seed: drawn, memberPassword: randomUUID() }),
  );
  await storeDemoKeys(tenant, now);
  await gatherStatistics(tenant.database);
}

async function storeDemoKeys(tenant: Tenant, now: string): Promise<void> {
  for (const { identifier, pair } of demoKeys) {
    const member = await memberByIdentifier(identifier, tenant.read);
    if (member === null) continue;
    await tenant.database.write(async (transaction) => {
      await storeKey(transaction, pair, { memberId: member.id, description: 'Demo', now });
    });
  }
}

/** Whether a tenant's administrator has the keys of the demo: it is the demo, or was copied from it. */
export async function hasDemoKeys({ database }: Tenant): Promise<boolean> {
  const keys = await listKeys(database.reader, null);
  return keys.some(({ publicKey, revokedAt }) => publicKey === demoAdministrator.publicKey && revokedAt === null);
}
