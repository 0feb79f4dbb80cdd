import type { ApiCall } from '../connection/api-call.ts';
import type { ClientConnection, ConnectionParts } from '../connection/connection.ts';
import type { CredentialHeader } from '../connection/credentials.ts';
import type { TransportRequest } from '../transport/transport.ts';

/** The head of an attempt: everything but its cancellation. */
export type RequestHead = Omit<TransportRequest, 'onCancel'>;

/** The address of a call under a codebase. */
export function addressOf({ path, query }: Pick<ApiCall, 'path' | 'query'>, codebase: string, api: string): string {
  return `${api}/${codebase}/apis/3.0${path}${query === '' ? '' : `?${query}`}`;
}

/** Makes the request of a call. Bodies of forms are opened anew for every attempt. */
export function toRequest(
  call: ApiCall,
  { settings }: Pick<ConnectionParts, 'settings'>,
  { codebase, header }: { readonly codebase: string; readonly header: CredentialHeader },
): RequestHead {
  const headers: Record<string, string> = {
    accept: acceptOf(call.options.version ?? settings.version),
    clientId: settings.clientId,
    [header.name]: header.value.reveal(),
    ...call.options.headers,
  };
  const { body } = call;
  if (body !== null) headers['content-type'] = body.kind === 'json' ? 'application/json' : body.contentType;
  return {
    method: call.method,
    url: addressOf(call, codebase, settings.site.api),
    headers,
    body: body === null ? null : body.kind === 'json' ? body.text : body.open(),
    isStreamed: call.isStreamed === true,
  };
}

/** The header by which a version of the models is asked for (evidence: versions/accept). */
function acceptOf(version: string): string {
  return version === 'newest' ? 'application/json' : `application/vnd.connectwise.com+json; version=${version}`;
}

/** How long the address of a call is, for a codebase that may not be known yet. */
export function addressLength(
  call: Pick<ApiCall, 'path' | 'query'>,
  { parts }: Pick<ClientConnection, 'parts'>,
): number {
  return addressOf(call, parts.codebase.known ?? 'v4_6_release', parts.settings.site.api).length;
}
