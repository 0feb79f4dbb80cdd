export { type KeyAdministration, openKeys } from './administration/open-keys.ts';
export { openTenants, type TenantAdministration } from './administration/open-tenants.ts';
export { NothingToSeed, seedVolume, type VolumeRequest } from './administration/seed-volume.ts';
export {
  type Credentials,
  type OpenParts,
  openParts,
  type RunningServer,
  type Surroundings,
  serveParts,
  startServer,
} from './compose/start.ts';
export { ServerFaultError } from './fault/server-fault.ts';
export type { Observation } from './observe/observation.ts';
export type { Tenant } from './tenant/tenant.ts';
export { Tenants } from './tenant/tenants.ts';
export { diffVersions, type VersionChanges } from './version/diff-versions.ts';
