/**
 * Finds or makes a company and its contact, takes a ticket from opening to closing, and shows what refusals look like.
 *
 *     node company-and-tickets.ts IDENTIFIER NAME EMAIL      (of the company, of the company, of its contact)
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

interface Contact {
  readonly id: number;
  readonly firstName: string;
}

interface Ticket {
  readonly id: number;
  readonly summary: string;
  readonly status: Named;
  readonly board: Named;
  readonly company: Named;
  readonly closedFlag: boolean;
}

async function main(identifier: string, name: string, email: string): Promise<void> {
  const company = await findCompany(identifier, name);
  const contact = await findContact(company, email);
  const ticket = await openAndClose(company, contact);
  await showRefusals(ticket);

  const conditions = `company/id=${company.id}`;
  const tickets = await readAll<Ticket>('/service/tickets', { conditions, fields: 'id,closedFlag' });
  const closed = tickets.filter((each) => each.closedFlag);
  console.log(`Tickets of the company: ${tickets.length}, closed: ${closed.length}`);
}

async function findCompany(identifier: string, name: string): Promise<Named> {
  const found = await readFirst<Named>('/company/companies', { conditions: `identifier=${quoted(identifier)}` });
  if (found !== undefined) {
    console.log(`Found company ${found.id}: ${found.name}`);
    return found;
  }
  const kind = await readFirst<Named>('/company/companies/types');
  const types = kind === undefined ? [] : [{ id: kind.id }];
  const company = await call<Named>('POST', '/company/companies', {
    body: { identifier, name, site: { name: 'Main' }, types },
  });
  console.log(`Made company ${company.id}: ${company.name}`);
  return company;
}

async function findContact(company: Named, email: string): Promise<Contact> {
  // What is in a list of the record is asked for by childConditions.
  const found = await readFirst<Contact>('/company/contacts', {
    conditions: `company/id=${company.id}`,
    childConditions: `communicationItems/value=${quoted(email)}`,
  });
  if (found !== undefined) {
    console.log(`Found contact ${found.id}: ${found.firstName}`);
    return found;
  }
  const kind = await readFirst<Named>('/company/communicationTypes', { conditions: 'emailFlag=true' });
  const communicationItems = kind === undefined ? [] : [{ type: { id: kind.id }, value: email, defaultFlag: true }];
  const contact = await call<Contact>('POST', '/company/contacts', {
    body: { firstName: email.split('@')[0], company: { id: company.id }, communicationItems },
  });
  console.log(`Made contact ${contact.id}: ${contact.firstName}`);
  return contact;
}

async function openAndClose(company: Named, contact: Contact): Promise<Ticket> {
  const made = await call<Ticket>('POST', '/service/tickets', {
    body: { summary: 'Cannot sign in', company: { id: company.id }, contact: { id: contact.id } },
  });
  console.log(`Made ticket #${made.id} on ${made.board.name} - ${made.status.name}`);

  // A PATCH is a list of operations. A reference is replaced as a whole, by its id.
  const path = `/service/tickets/${made.id}`;
  const changed = await call<Ticket>('PATCH', path, {
    body: [
      { op: 'replace', path: 'summary', value: 'Cannot sign in since the password was changed' },
      { op: 'replace', path: 'customerUpdatedFlag', value: true },
    ],
  });
  console.log(`Changed ticket #${changed.id}: ${changed.summary}`);

  // Statuses belong to their board, and names may occur on several: look for the id.
  const statuses = `/service/boards/${made.board.id}/statuses`;
  const done = await readFirst<Named>(statuses, { conditions: 'closedStatus=true and inactive=false' });
  if (done === undefined) throw new ApiError(`The board ${made.board.name} has no status that closes a ticket.`);
  const closed = await call<Ticket>('PATCH', path, {
    body: [{ op: 'replace', path: 'status', value: { id: done.id } }],
  });
  console.log(`Closed ticket #${closed.id} - ${closed.status.name}`);
  return closed;
}

/** Two mistakes made on purpose: a refusal says what was wrong, and sending it again would not help. */
async function showRefusals(ticket: Ticket): Promise<void> {
  const body = { company: { id: ticket.company.id } };
  await call('POST', '/service/tickets', { body }).catch(showRefusal);
  await call('GET', '/service/tickets/999999999').catch(showRefusal);
}

function showRefusal(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  console.log(`As it should be, ${error.message}`);
}

try {
  const [identifier, name, email, ...more] = process.argv.slice(2);
  if (identifier === undefined || name === undefined || email === undefined || more.length > 0)
    throw new ApiError('Name the company and its contact: node company-and-tickets.ts IDENTIFIER NAME EMAIL');
  await main(identifier, name, email);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
}
