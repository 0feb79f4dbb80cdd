import { action } from '../../action/action.ts';
import type { OutsideSocket } from '../../action/outside.ts';
import { notDone } from '../../action/result.ts';
import { outcome } from '../../outside/outside-check.ts';
import { isLdapAnswer, rootEntryRequest } from './root-entry.ts';

/** It succeeds when the server answers what is asked of its root entry, for which nobody has to sign in. The settings are those of the body. */
export const testLdapLink = action('POST /system/ldapConfigurations/testLink', {
  says: 'the connection to an LDAP server is checked',
  source: 'evidence: system/outside-services',
  takes: 'LdapConfigurationTestLink',
  reads: async ({ body }, _, { outside }) => {
    const server = (body.server ?? '').trim();
    if (server === '') return notDone('server is not set.');
    const to = socketOf(server);
    if (to === null) return notDone('server is no name of a server.');
    const answer = await outside.converse(to, rootEntryRequest);
    if ('failure' in answer) return outcome('The LDAP server', answer.failure);
    return outcome('The LDAP server', isLdapAnswer(answer.bytes) ? null : 'it does not speak LDAP');
  },
});

/** `ldap.example.com`, with a port, or with `ldap://` or `ldaps://` before it; null for what is none of these. */
function socketOf(server: string): OutsideSocket | null {
  const url = URL.parse(/^ldaps?:\/\//i.test(server) ? server : `ldap://${server}`);
  if (url === null || url.hostname === '') return null;
  const secure = url.protocol === 'ldaps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return { host, port: url.port === '' ? (secure ? 636 : 389) : Number(url.port), secure };
}
