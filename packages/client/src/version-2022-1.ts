/** The API as it was in version 2022.1: a client whose models are of that version, and whose calls ask for it. */
import { apiOver, type ClientTools } from './client-tools.ts';
import type { ClientOptions } from './connection/client-options.ts';
import type { Api as Api2022 } from './generated/2022.1/api.ts';
import { openConnection } from './open-connection.ts';

export type { Api as Api2022 } from './generated/2022.1/api.ts';

/** Makes a client of all modules in version 2022.1. Nothing is sent before the first call. Raises `MisuseError` for what is missing or wrong. */
export function connect(options: Omit<ClientOptions, 'version'> = {}): Api2022 & ClientTools<Api2022> {
  return apiOver<Api2022>(openConnection({ ...options, version: '2022.1' }));
}
