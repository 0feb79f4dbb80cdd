import type { Clock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { TenantMissing } from '@reeve/store';
import type { SandboxTenants } from '../control/control-ground.ts';
import { CopyNames } from '../tenant/copy-names.ts';
import type { TenantTemplate } from '../tenant/new-tenants.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { Visit } from '../tenant/visit.ts';
import { demoCredentials, demoTemplate, ensureDemo, hasDemoKeys } from './demo.ts';
import { demoCompany } from './demo-keys.ts';
import { issueKeys, makeTenant } from './make-tenant.ts';
import type { Services } from './services.ts';

/** Makes tenants as the settings say. */
export function sandboxTenants(services: Services, settings: Settings, clock: Clock): SandboxTenants {
  const { tenants } = services;
  const withTenant = <T>(company: string, work: (tenant: Tenant) => Promise<T>): Promise<T> =>
    visiting(services, company, work);
  const keysFor = (source: string, company: string) =>
    withTenant(source, async (tenant) => ((await hasDemoKeys(tenant)) ? { ...demoCredentials, company } : null));
  const keysOf = (company: string) => withTenant(company, (tenant) => issueKeys(tenant, clock));
  const names = new CopyNames();
  const fork = async (source: string, company: string) => {
    const credentials = await keysFor(source, company);
    await tenants.fork(source, company);
    // Not before: where there is a company of that name already, its clock stays its own.
    services.clocks.copy(source, company);
    return credentials ?? keysOf(company);
  };
  return {
    make: async (company) => {
      if (company !== demoCompany || !settings.demo) {
        const keys = await makeTenant(services, company, clock);
        makeNext(services);
        return keys;
      }
      await ensureDemo(services, settings, clock);
      return demoCredentials;
    },
    fork: (source, company) =>
      company === null
        ? names.give(
            source,
            () => tenants.list(),
            (free) => fork(source, free),
          )
        : fork(source, company),
    reset: async (company) => {
      const credentials = await keysFor(company, company);
      const template = credentials === null ? undefined : demoTemplate(services, settings, clock);
      await tenants.replace(company, await tenants.copies.prepareTemplate(company, template));
      // Where tenants are files, a template that nobody goes back to again would be unpacked for nothing.
      if (services.engine.files === null) makeNext(services, template);
      return credentials ?? keysOf(company);
    },
    restore: async (company, snapshot) =>
      tenants.replace(company, await tenants.copies.prepareSnapshot(company, snapshot)),
  };
}

/** On PostgreSQL, where copying takes seconds, a copy for the next new company or reset is made while nobody waits for it. */
function makeNext({ tenants, observe, callbacks }: Services, template?: TenantTemplate): void {
  tenants
    .makeReady(template)
    .catch((error) => observe({ kind: 'bug', at: callbacks.clock.now(), error, requestId: null }));
}

async function visiting<T>({ tenants }: Services, company: string, work: (tenant: Tenant) => Promise<T>): Promise<T> {
  const visit = new Visit();
  try {
    const tenant = await tenants.find(company, visit);
    if (tenant === null) throw new TenantMissing(company);
    return await work(tenant);
  } finally {
    visit.end();
  }
}
