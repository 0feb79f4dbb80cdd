export { type KeyPair, newKeyPair, storeKey } from './access/keys.ts';
export { type KeyAdministration, openKeys } from './control/open-keys.ts';
export type { Observation } from './observe/observation.ts';
export { readSettings, type Settings } from './settings/index.ts';
export {
  type Credentials,
  type OpenParts,
  openParts,
  type RunningServer,
  type Surroundings,
  serveParts,
  startServer,
} from './start.ts';
export { openTenants, type TenantAdministration } from './tenant/open-tenants.ts';
export { NothingToSeed, seedVolume, type VolumeRequest } from './tenant/seed-volume.ts';
export type { Tenant } from './tenant/tenant.ts';
export { Tenants } from './tenant/tenants.ts';
export { diffVersions, type VersionChanges } from './version/diff-versions.ts';
