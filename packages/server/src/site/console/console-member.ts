import { levelOf, needsOf, type Session } from '@reeve/access';
import type { Catalogue, Operation } from '@reeve/catalogue';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import type { ConsoleMember, ConsoleVerb } from '../../control/console-contract.ts';
import { controlAnswer } from '../../control/control-answer.ts';
import { type Authenticator, authenticate } from '../../stage/authenticate.ts';
import type { Inbound } from '../../stage/inbound.ts';
import { emptyTrace } from '../../stage/trace.ts';
import type { Visit } from '../../tenant/visit.ts';
import { consoleCollections } from './collections.ts';

/** A request by somebody who signed in, and how they are recognised. */
export interface MemberVisit {
  readonly request: HttpRequest;
  readonly inbound: Inbound;
  readonly authenticator: Authenticator;
  readonly visit: Visit;
}

/**
 * Says who signed in, by the credentials that the API takes, and which collections their role opens to them for what, so
 * that the console offers nothing else. The API holds every call to the same rights. Raises what `authenticate` raises.
 */
export async function answerMember(given: MemberVisit, catalogue: Catalogue): Promise<HttpAnswer> {
  const { request, inbound, authenticator, visit } = given;
  const { tenant, session } = await authenticate(request, inbound, authenticator, emptyTrace(visit));
  const member: ConsoleMember = {
    company: tenant.name,
    member: session.identifier,
    role: session.rights.role,
    isAdministrator: session.rights.everything,
    may: session.rights.everything ? null : rightsOf(session, catalogue),
  };
  return controlAnswer(200, member);
}

function rightsOf(session: Session, catalogue: Catalogue): Record<string, ConsoleVerb[]> {
  const byView = Map.groupBy(catalogue.operations, ({ view }) => view ?? '');
  const allowed = (operation: Operation) =>
    needsOf(operation, catalogue).every(({ key, verb }) => levelOf(session.rights, key, verb) !== 'None');
  return Object.fromEntries(
    consoleCollections(catalogue).map(({ path, verbs }) => {
      const kinds = new Set<string>((byView.get(path) ?? []).filter(allowed).map(({ kind }) => kind));
      return [path, verbs.filter((verb) => kinds.has(verb))];
    }),
  );
}

const cookies = ['companyName', 'memberHash', 'memberId'];

/** Takes the cookies of a sign-in by password from the browser, which its pages cannot do. */
export function answerLeave(): HttpAnswer {
  const answer = controlAnswer(200, { left: true });
  const ended = cookies.map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
  return { ...answer, headers: { ...answer.headers, 'Set-Cookie': ended } };
}
