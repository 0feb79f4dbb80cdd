import type { HttpAnswer } from '@reeve/http';
import type { ConsoleServer } from '../../control/console-contract.ts';
import { controlAnswer } from '../../control/control-answer.ts';
import type { Tenants } from '../../tenant/tenants.ts';
import type { Visit } from '../../tenant/visit.ts';
import type { ServedRelease } from '../../version/served-release.ts';
import { consoleCollections, consoleFields, consoleOperations } from './collections.ts';
import type { ConsoleFiles } from './console-files.ts';
import { answerLeave, answerMember, type MemberVisit } from './console-member.ts';

/** What the console is answered from. */
export interface ConsoleParts {
  readonly files: ConsoleFiles;
  readonly release: ServedRelease;
  readonly tenants: Tenants;
  /** What it says of the server; the demo's keys only where a sandbox has the demo. */
  readonly server: ConsoleServer;
}

/** A page that runs its own scripts alone, calls nobody but this server, and stands in no other page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const pageHeaders = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
};

/**
 * Answers the page, its files, and what it asks before anybody signed in: the mode, the demo's keys in a sandbox that has
 * it, collections and fields of the served release. None of it is anybody's data; who signed in is told themselves alone.
 * Null for what is not there.
 */
export async function answerConsole(path: string, parts: ConsoleParts, given: MemberVisit): Promise<HttpAnswer | null> {
  const { catalogue } = parts.release.schema;
  const { request, visit } = given;
  if (request.method === 'POST' && path === '/leave') return answerLeave();
  if (request.method !== 'GET') return null;
  if (path === '/member') return answerMember(given, catalogue);
  if (path === '/server') return controlAnswer(200, await aboutServer(parts, visit));
  if (path === '/collections') return controlAnswer(200, consoleCollections(catalogue));
  if (path === '/operations') return controlAnswer(200, consoleOperations(catalogue));
  const [, model] = /^\/models\/(\w+)$/.exec(path) ?? [];
  if (model === undefined) return answerFile(path === '/' ? 'index.html' : path.slice(1), parts.files);
  const fields = consoleFields(catalogue, model);
  return fields === null ? null : controlAnswer(200, fields);
}

async function aboutServer({ server, tenants }: ConsoleParts, visit: Visit): Promise<ConsoleServer> {
  const company = server.demoKeys[0]?.company ?? '';
  const hasDemo = server.mode === 'sandbox' && (await tenants.find(company, visit)) !== null;
  return hasDemo ? server : { ...server, demoKeys: [] };
}

/** Files have their content's mark in their names and never change; the page that names them is asked for anew. */
function answerFile(name: string, files: ConsoleFiles): HttpAnswer | null {
  const file = files.get(name);
  if (file === undefined) return null;
  const isPage = name === 'index.html';
  const caching = isPage ? 'no-cache' : 'public, max-age=31536000, immutable';
  const headers = { 'Content-Type': file.type, 'Cache-Control': caching, Vary: 'Accept', ...pageHeaders };
  return { status: 200, headers, body: file.body, isKept: true };
}
