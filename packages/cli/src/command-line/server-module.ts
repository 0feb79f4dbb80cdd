import type {
  KeyAdministration,
  RunningServer,
  TenantAdministration,
  VersionChanges,
  VolumeRequest,
} from '@reeve/server';
import type { Settings } from '@reeve/settings';

export type { IssuedKeys, RunningServer, TenantAdministration as Tenants } from '@reeve/server';

/** What the commands need of `@reeve/server`. */
export interface ServerModule {
  startServer(settings: Settings): Promise<RunningServer>;
  openTenants(settings: Settings): Promise<TenantAdministration>;
  seedVolume(settings: Settings, request: VolumeRequest): Promise<void>;
  openKeys(settings: Settings): Promise<KeyAdministration>;
  prepareDemo(recipe: Pick<Settings, 'now' | 'seed'>, into: string | null): Promise<void>;
  serverOf(folder: string): number | null;
  diffVersions(from: string, to: string): VersionChanges;
}

/** Loads the server, which takes a while; only commands that run it do so. */
export async function loadFromServer<Name extends keyof ServerModule>(name: Name): Promise<ServerModule[Name]> {
  const server: ServerModule = await import('@reeve/server');
  return server[name];
}
