import type { Clock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { openServices, type Services } from './services.ts';

/** Opens what a server holds open, for work on a database that is not served. It says nothing and is not heard. */
export function openQuietly(settings: Settings, clock: Clock): Promise<Services> {
  return openServices(settings, { clock, print: () => {} });
}
