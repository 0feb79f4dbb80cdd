import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CallError } from '@reeve/client';
import { type IntegrationKit, KitError } from '@reeve/kit';
import { connectTo, deskActions, type FormFields } from './actions.ts';
import { viewDesk } from './desk-view.ts';
import type { OwnData } from './own-data.ts';
import { connectionPage, connectionsPage, type Notice } from './pages.ts';
import { style } from './style.ts';

/** What the application stands on. */
export interface AppParts {
  readonly kit: IntegrationKit;
  readonly data: OwnData;
  /** The kit's provider for new connections: `psa`. */
  readonly provider?: string;
}

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

interface Visitor {
  readonly session: string;
  readonly csrf: string;
}

/** The integrations page. Whoever reaches it may use it: put it behind the sign-in that your application has. */
export function integrationApp({ kit, data, provider = 'psa' }: AppParts): Server {
  const secret = randomBytes(32);
  const notices = new Map<string, Notice>();
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, 'Something went wrong.', 'text/plain');
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/style.css') return send(response, 200, style, 'text/css');
    const visitor = visitorOf(request, response);
    if (request.method === 'GET') return show(pathname, visitor, response);
    if (request.method !== 'POST') return send(response, 405, 'Not allowed.', 'text/plain');
    const form = await readForm(request);
    if (!isSame(form.get('csrf') ?? '', visitor.csrf))
      return send(response, 403, 'The form is too old: reload the page.', 'text/plain');
    const fields: FormFields = (name) => (form.get(name) ?? '').trim();
    const next = await act(pathname, fields, visitor.session);
    response.writeHead(303, { ...headers, location: next }).end();
  }

  async function show(path: string, { session, csrf }: Visitor, response: ServerResponse): Promise<void> {
    const notice = notices.get(session) ?? null;
    notices.delete(session);
    const [, id] = /^\/connections\/([\w-]+)$/.exec(path) ?? [];
    const connections = await kit.connections.list();
    const connection = connections.find((each) => each.id === id);
    if (path === '/') return send(response, 200, connectionsPage({ csrf, notice }, connections));
    if (connection === undefined) return send(response, 404, 'Nothing is here.', 'text/plain');
    try {
      const view = await viewDesk(await kit.desk(connection.id), data);
      send(response, 200, connectionPage({ csrf, notice }, connection, view));
    } catch (error) {
      send(response, 200, connectionPage({ csrf, notice: notice ?? problemOf(error) }, connection, null));
    }
  }

  /** Does what a form asks for; answers where its visitor goes on, with a notice there. */
  async function act(path: string, fields: FormFields, session: string): Promise<string> {
    const [, id = '', action = ''] = /^\/connections\/([\w-]+)\/(\w+)$/.exec(path) ?? [];
    try {
      if (path === '/connect') {
        const made = await connectTo(kit, provider, fields);
        notices.set(session, await tested(made));
        return `/connections/${made}`;
      }
      if (action === 'remove') await kit.connections.remove(id);
      const notice = action === 'test' ? await tested(id) : { isProblem: false, text: await done(id, action, fields) };
      notices.set(session, notice);
      return action === 'remove' ? '/' : `/connections/${id}`;
    } catch (error) {
      notices.set(session, problemOf(error));
      return id === '' ? '/' : `/connections/${id}`;
    }
  }

  async function done(id: string, action: string, fields: FormFields): Promise<string> {
    if (action === 'remove') return 'The connection was removed.';
    const work = Object.hasOwn(deskActions, action) ? deskActions[action] : undefined;
    return work === undefined ? 'Nothing was done.' : work(await kit.desk(id), fields);
  }

  async function tested(id: string): Promise<Notice> {
    const { isFine, message, advice } = await kit.test(id);
    return { isProblem: !isFine, text: message, advice };
  }

  function visitorOf(request: IncomingMessage, response: ServerResponse): Visitor {
    const known = /(?:^|; )session=([\w-]{43})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
    const session = known ?? randomBytes(32).toString('base64url');
    if (known === undefined) response.setHeader('set-cookie', `session=${session}; HttpOnly; SameSite=Strict; Path=/`);
    return { session, csrf: createHmac('sha256', secret).update(session).digest('base64url') };
  }
}

/** What may be shown of an error; another one is a bug. */
function problemOf(error: unknown): Notice {
  if (error instanceof KitError || error instanceof CallError)
    return { isProblem: true, text: error.message, advice: error.advice ?? null };
  throw error;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 100_000) throw new Error('The form is too large.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

function send(response: ServerResponse, status: number, text: string, type = 'text/html'): void {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(text);
}
