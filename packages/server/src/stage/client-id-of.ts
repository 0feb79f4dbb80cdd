import { readClientId } from '@reeve/access';
import type { HttpRequest } from '@reeve/http';
import { readQuery } from '../call/query-parameters.ts';
import { isFromPage } from './refuse-foreign-page.ts';

/**
 * The `clientId` of a call as a bare GUID: that of its header, and of a call without one that of its query (evidence:
 * sign-in/client-id-in-query). Null when neither has one. What browsers send counts by the header alone, which a foreign page
 * cannot send: a form of such a page could write the rest into its address.
 */
export function clientIdOf({ headers, query }: HttpRequest): string | null {
  if (headers['clientid'] !== undefined && headers['clientid'] !== '') return readClientId(headers['clientid']);
  const signsItself = Boolean(headers.authorization) && !isFromPage(headers);
  return signsItself && /clientid=/i.test(query) ? readClientId(readQuery(query).get('clientid')) : null;
}
