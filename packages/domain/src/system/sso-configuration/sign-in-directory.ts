import type { RowOf } from '@reeve/store';
import type { ActionContext } from '../../action/context.ts';
import type { OutsideAnswer, OutsideFailure } from '../../action/outside.ts';
import { objectIn } from '../../action/outside.ts';
import { withoutTrailing } from '../../without-trailing.ts';

/** A directory that users are handed to, as SCIM 2.0 has it (RFC 7644). The product's own protocol is not published. */
export interface SignInDirectory {
  /** Asks for something below the directory's address. */
  readonly ask: (path: string, body?: object) => Promise<OutsideAnswer>;
}

/** A member as far as a directory is told of them. */
type KnownMember = Pick<RowOf<'/system/members'>, 'id' | 'identifier' | 'firstName' | 'lastName' | 'officeEmail'>;

/** The user that a directory made or had already. */
export interface DirectoryUser {
  readonly ssoUserId: string;
  readonly userName: string;
}

const media = 'application/scim+json';

/** The directory at an address, with the token that opens it. */
export function directoryAt(url: string, token: string, { outside }: ActionContext): SignInDirectory {
  const at = withoutTrailing(url, '/');
  const headers = { authorization: `Bearer ${token}`, accept: media };
  return {
    ask: (path, body) =>
      body === undefined
        ? outside.ask({ url: `${at}${path}`, headers })
        : outside.ask({
            url: `${at}${path}`,
            method: 'POST',
            headers: { ...headers, 'content-type': media },
            body: JSON.stringify(body),
          }),
  };
}

/** Hands a member to a directory. One that it has already (409) is looked up there. */
export async function handOver(
  directory: SignInDirectory,
  member: KnownMember,
): Promise<DirectoryUser | OutsideFailure> {
  const userName = member.officeEmail ?? member.identifier ?? '';
  const made = await directory.ask('/Users', userOf(member, userName));
  if ('failure' in made) return made;
  if (made.status !== 409) return userIn(made.status < 300 ? objectIn(made) : {}, made.status, userName);
  const filter = encodeURIComponent(`userName eq ${JSON.stringify(userName)}`);
  const found = await directory.ask(`/Users?filter=${filter}`);
  if ('failure' in found) return found;
  const [first] = (objectIn(found)['Resources'] as unknown[] | undefined) ?? [];
  return userIn((first ?? {}) as Record<string, unknown>, found.status, userName);
}

function userOf({ identifier, firstName, lastName, officeEmail }: KnownMember, userName: string): object {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    externalId: identifier,
    userName,
    name: { givenName: firstName ?? '', familyName: lastName ?? '' },
    emails: officeEmail == null ? [] : [{ value: officeEmail, primary: true }],
    active: true,
  };
}

function userIn(
  { id }: Readonly<Record<string, unknown>>,
  status: number,
  userName: string,
): DirectoryUser | OutsideFailure {
  if (typeof id === 'string' && id !== '') return { ssoUserId: id.slice(0, 100), userName };
  return { failure: status < 300 ? 'it answered without the id of the user' : `it answered ${status}` };
}
