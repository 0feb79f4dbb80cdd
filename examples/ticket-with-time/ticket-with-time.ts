/**
 * Opens a ticket for a company, adds a note, charges half an hour to it, and shows what came of it.
 *
 *     node ticket-with-time.ts COMPANY      (its identifier or its name)
 */

// --- The API: this part is the same in both programs. ---

/** The server's default is 25, and 1000 the most. */
const pageSize = 100;
const attempts = 5;

/** What went wrong, for people to read. */
class ApiError extends Error {}

interface Request {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number>>;
}

function setting(name: string, standard = ''): string {
  const value = process.env[name] || standard;
  if (value === '') throw new ApiError(`The environment variable ${name} is not set.`);
  return value;
}

/** The address of the API, and the headers of every call. */
function connect(): { base: string; headers: Record<string, string> } {
  const site = setting('CONNECTWISE_SITE', 'api-na.myconnectwise.net');
  const address = site.includes('://') ? site : `https://${site}`;
  const user = `${setting('CONNECTWISE_COMPANY_ID')}+${setting('CONNECTWISE_PUBLIC_KEY')}`;
  const credentials = `${user}:${setting('CONNECTWISE_PRIVATE_KEY')}`;
  const headers = {
    Authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
    clientId: setting('CONNECTWISE_CLIENT_ID'),
    Accept: 'application/vnd.connectwise.com+json; version=2022.1',
    'Content-Type': 'application/json',
  };
  return { base: `${address}/v4_6_release/apis/3.0`, headers };
}

/** Sends one request, again where that helps, and returns the JSON of the answer. */
async function call<T>(method: string, path: string, { body, query = {} }: Request = {}): Promise<T> {
  const { base, headers } = connect();
  const url = new URL(base + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, `${value}`);
  for (let attempt = 1; ; attempt++) {
    const sent = { method, headers, body: body === undefined ? null : JSON.stringify(body) };
    const answer = await fetch(url, { ...sent, signal: AbortSignal.timeout(60_000) }).catch((error: Error) => {
      throw new ApiError(
        `No answer from ${base}: ${error.cause instanceof Error ? error.cause.message : error.message}`,
      );
    });
    const text = await answer.text();
    if (answer.ok) return (text === '' ? null : JSON.parse(text)) as T;
    if (attempt === attempts || !mayRepeat(method, answer.status))
      throw new ApiError(describe(method, path, answer.status, text));
    const seconds = secondsToWait(answer.headers.get('Retry-After'), attempt);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

/** Too many requests can always be sent again. After a server error a POST may have made its record all the same. */
function mayRepeat(method: string, status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501 && method !== 'POST');
}

/** As long as the server says, else half a second that doubles, with some chance in it. */
function secondsToWait(retryAfter: string | null, attempt: number): number {
  if (retryAfter !== null && /^\d+$/.test(retryAfter)) return Number(retryAfter);
  return Math.min(30, 0.5 * 2 ** (attempt - 1)) * (0.8 + 0.4 * Math.random());
}

/** The refusal in one sentence, with every broken rule that the answer lists. */
function describe(method: string, path: string, status: number, text: string): string {
  const { said, rules } = readRefusal(text);
  const listed = rules.length > 0 ? ` (${rules.join('; ')})` : '';
  return `${method} ${path} was refused with ${status}: ${said}${listed}`;
}

function readRefusal(text: string): { said: string | undefined; rules: string[] } {
  try {
    const answer = JSON.parse(text) as Refusal;
    const rules = (answer.errors ?? []).map((each) => `${each.field}: ${each.message}`);
    return { said: answer.message ?? answer.code, rules };
  } catch {
    return { said: 'the answer is not of the API; check the site and the credentials', rules: [] };
  }
}

interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly errors?: readonly { readonly field?: string; readonly message?: string }[] | null;
}

/** Every record of a list, page by page. An order keeps records from moving between pages. */
async function readAll<T>(path: string, query: Record<string, string> = {}): Promise<T[]> {
  const records: T[] = [];
  for (let page = 1; ; page++) {
    const got = await call<T[]>('GET', path, { query: { orderBy: 'id asc', ...query, pageSize, page } });
    records.push(...got);
    if (got.length < pageSize) return records;
  }
}

/** The first record of a list; nothing where it is empty. */
async function readFirst<T>(path: string, query: Record<string, string> = {}): Promise<T | undefined> {
  const [first] = await call<T[]>('GET', path, { query: { orderBy: 'id asc', ...query, pageSize: 1 } });
  return first;
}

/** A text as conditions take it. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

// --- The program. ---

interface Named {
  readonly id: number;
  readonly name: string;
}

interface Ticket {
  readonly id: number;
  readonly summary: string;
  readonly status: Named;
  readonly board: Named;
  readonly actualHours: number;
}

interface Member {
  readonly identifier: string;
  readonly firstName: string;
  readonly lastName: string;
}

async function main(name: string): Promise<void> {
  const info = await call<{ version: string }>('GET', '/system/info');
  console.log(`Connected to version ${info.version}.`);

  const conditions = `identifier=${quoted(name)} or name=${quoted(name)}`;
  const company = await readFirst<Named>('/company/companies', { conditions });
  if (company === undefined) throw new ApiError(`There is no company ${name}.`);
  console.log(`Company ${company.id}: ${company.name}`);

  await showTickets(company);
  await showMembers();
  await workOnTicket(company);
}

async function showTickets(company: Named): Promise<void> {
  // Ask for what you need: the right records, and of these the right fields.
  const tickets = await readAll<Ticket>('/service/tickets', {
    conditions: `company/id=${company.id} and closedFlag=false`,
    fields: 'id,summary,status/name',
  });
  console.log(`Open tickets of the company: ${tickets.length}`);
  for (const each of tickets.slice(0, 5)) console.log(`  #${each.id} ${each.summary} - ${each.status.name}`);
}

async function showMembers(): Promise<void> {
  const fields = 'id,identifier,firstName,lastName';
  const members = await readAll<Member>('/system/members', { conditions: 'inactiveFlag=false', fields });
  console.log(`Active members: ${members.length}`);
  for (const each of members.slice(0, 5)) console.log(`  ${each.identifier}: ${each.firstName} ${each.lastName}`);
}

async function workOnTicket(company: Named): Promise<void> {
  const board = await readFirst<Named>('/service/boards', { conditions: 'inactiveFlag=false and projectFlag=false' });
  if (board === undefined) throw new ApiError('There is no service board that these credentials may see.');
  const ticket = await call<Ticket>('POST', '/service/tickets', {
    body: {
      summary: 'Printer prints blank pages',
      recordType: 'ServiceTicket',
      company: { id: company.id },
      board: { id: board.id },
      initialDescription: 'Since this morning, on every floor.',
    },
  });
  console.log(`Made ticket #${ticket.id} on ${ticket.board.name} - ${ticket.status.name}`);

  const note = await call<{ id: number }>('POST', `/service/tickets/${ticket.id}/notes`, {
    body: { text: 'The toner is at its end. A new one is on its way.', internalAnalysisFlag: true },
  });
  console.log(`Added internal note ${note.id}`);

  await chargeTime(ticket);

  const seen = await call<Ticket>('GET', `/service/tickets/${ticket.id}`);
  const notes = await readAll(`/service/tickets/${ticket.id}/notes`);
  console.log(`Ticket #${seen.id} now has ${notes.length} notes and ${seen.actualHours} hours.`);
}

async function chargeTime(ticket: Ticket): Promise<void> {
  // Who enters the time is who calls, and work role and work type are the member's, unless the body says otherwise.
  const end = Date.now();
  const entry = await call<{ id: number; actualHours: number; member: Named }>('POST', '/time/entries', {
    body: {
      chargeToType: 'ServiceTicket',
      chargeToId: ticket.id,
      timeStart: timestamp(end - 30 * 60 * 1000),
      timeEnd: timestamp(end),
      notes: 'Looked at the printer.',
    },
  });
  console.log(`Added time entry ${entry.id}: ${entry.actualHours} hours by ${entry.member.name}`);
}

/** As the API takes it: UTC, in whole seconds. */
function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

try {
  const [name, ...more] = process.argv.slice(2);
  if (name === undefined || more.length > 0) throw new ApiError('Name a company: node ticket-with-time.ts COMPANY');
  await main(name);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
}
