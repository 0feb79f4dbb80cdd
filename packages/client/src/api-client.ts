import { apiOver, type ClientTools } from './client-tools.ts';
import type { ClientOptions } from './connection/client-options.ts';
import type { ClientConnection } from './connection/connection.ts';
import type { Api } from './generated/api.ts';
import { openConnection } from './open-connection.ts';

/** The API, and what a client has beside it. */
export interface ApiClient extends Api, ClientTools<Api> {}

/** Makes a client of all modules: nothing is sent before the first call. Raises `MisuseError` for what is missing or wrong. */
export function connect(options: ClientOptions = {}): ApiClient {
  return clientOver(openConnection(options));
}

/** The client of a connection. */
export function clientOver(connection: ClientConnection): ApiClient {
  return apiOver<Api>(connection);
}
