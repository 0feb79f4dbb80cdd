import type { CallbackService } from '@reeve/callbacks';
import { signingKeyBody } from '@reeve/callbacks';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import type { Tenants } from '../tenant/tenants.ts';
import type { Visit } from '../tenant/visit.ts';

const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Answers the key URL of messages, without authentication: whoever knows the GUID was sent a message. 404 for a key that
 * is not there or too old, as for a company that is not there (the 404 is *assumed*; evidence: callbacks/key-url,
 * callbacks/key-life).
 */
export async function answerCallbackKey(
  request: HttpRequest,
  { tenants, callbacks: { clock } }: { readonly tenants: Tenants; readonly callbacks: CallbackService },
  visit: Visit,
): Promise<HttpAnswer> {
  const query = new URLSearchParams(request.query);
  const id = query.get('id') ?? '';
  const tenant = guid.test(id) ? await tenants.find((query.get('companyName') ?? '').toLowerCase(), visit) : null;
  const body = tenant === null ? null : await signingKeyBody(tenant.database.reader, id, clock.now());
  return body === null ? { status: 404, headers, body: 'Not found' } : { status: 200, headers, body };
}
