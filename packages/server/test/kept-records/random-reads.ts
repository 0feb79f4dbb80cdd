import assert from 'node:assert/strict';
import type { Field, Operation } from '@reeve/catalogue';
import { QueryFault } from '@reeve/store';
import type { World } from '../../../testkit/src/index.ts';
import { isServed } from '../../src/version/versioned-catalogue.ts';
import {
  type Asked,
  type AskedPage,
  type AskedVersion,
  plainAnswers,
  plainBase,
  plainPage,
  schemaOf,
  versions,
} from './plain-answers.ts';
import type { Dice } from './random-writes.ts';

/** A list whose records are read. */
export interface Shelf {
  readonly view: string;
  readonly model: string;
  readonly versions: readonly AskedVersion[];
}

/** Lists that say something else than what stands in their table, each with its reason. */
const otherwise: Readonly<Record<string, string>> = {};

/** Every list of the API that needs no parent and has records. */
export async function shelvesOf(world: World): Promise<Shelf[]> {
  const { catalogue } = world.parts.schema;
  const older = catalogue.older[0];
  const lists = catalogue.operations.filter(
    (each) => each.kind === 'list' && each.onlyIn === undefined && !each.path.includes('{') && isPlain(each),
  );
  const found: Shelf[] = [];
  for (const each of lists) {
    if (!hasRecords(await world.get(`${each.path}?pageSize=1&fields=id`))) continue;
    const inOlder = older !== undefined && isServed(each, older);
    found.push({
      view: each.view ?? '',
      model: each.response ?? '',
      versions: inOlder ? versions : [versions[0]],
    });
  }
  return found;
}

function isPlain({ view, path, response }: Operation): boolean {
  return view === path && response !== null && otherwise[path] === undefined;
}

function hasRecords({ json }: { json: unknown }): boolean {
  return Array.isArray(json) && json.length > 0;
}

function oneOf<T>(list: readonly T[], roll: Dice): T {
  return list[roll(list.length)] as T;
}

/** An answer of a server, its own address taken out. */
interface Answered {
  readonly status: number;
  readonly text: string;
  readonly link: string | null;
}

/** Asks a server. It is reached by two names: records lead to the one by which they were asked for. */
async function ask(world: World, version: AskedVersion, path: string, roll: Dice, more = {}): Promise<Answered> {
  const accept = version === 'newest' ? {} : { accept: `application/vnd.connectwise.com+json; version=${version}` };
  const base = roll(5) === 0 ? world.base.replace('127.0.0.1', 'localhost') : world.base;
  const reply = await fetch(base + encodeURI(path), { headers: { ...world.headers, ...accept, ...more } });
  const text = await reply.text();
  return { status: reply.status, text: text.replaceAll(base, plainBase), link: reply.headers.get('link') };
}

/** Servers of the same records; every one of them is asked, and some of them again: records are kept when they are asked for twice. */
export class Readers {
  /** How many answers were compared. */
  reads = 0;
  /** Questions for pages that are asked again and again: what is kept of a page is older than some writes. */
  readonly popular: AskedPage[] = [];
  readonly #servers: readonly World[];
  readonly #roll: Dice;

  constructor(servers: readonly World[], roll: Dice) {
    this.#servers = servers;
    this.#roll = roll;
  }

  /** Where what they should answer is read. */
  get first(): World {
    return this.#servers[0] as World;
  }

  /** All their answers. */
  async ask(version: AskedVersion, path: string, more = {}): Promise<Answered[]> {
    const asked = this.#servers.flatMap((each) => Array.from({ length: 1 + this.#roll(3) }, () => each));
    this.reads += asked.length;
    return Promise.all(asked.map((each) => ask(each, version, path, this.#roll, more)));
  }
}

/** Records by their ids: one, or a list of some. */
export async function compareRecords(readers: Readers, asked: Asked): Promise<void> {
  const one = asked.ids.length === 1;
  const { view, ids, version } = asked;
  const path = one ? `${view}/${ids[0]}` : `${view}?pageSize=1000&conditions=id in (${ids.join(',')})`;
  const answers = await readers.ask(version, path);
  const plain = await plainAnswers(readers.first, asked);
  const inOrder = [...plain.keys()].sort((a, b) => a - b);
  const expected = one ? (plain.get(ids[0] ?? 0) ?? '') : listOf(plain, inOrder);
  for (const { status, text } of answers)
    assert.equal(one && status === 404 ? '' : text, expected, JSON.stringify(asked));
}

function listOf(plain: ReadonlyMap<number, string>, ids: readonly number[]): string {
  return `[${ids.map((id) => plain.get(id)).join(',')}]`;
}

/** Half of the pages are of lists that are written all the time. */
const writtenOften: readonly string[] = ['/service/tickets', '/company/companies', '/company/contacts'];

/** So many pages are asked for again. */
const mostPopular = 40;

/** Reads a page, or a count, of any list: one that was asked for before, or another. */
export async function readAny(readers: Readers, shelves: readonly Shelf[], roll: Dice): Promise<void> {
  const { popular } = readers;
  const isOld = popular.length > 0 && roll(2) === 0;
  const asked = isOld ? oneOf(popular, roll) : anyPage(readers, shelves, roll);
  if (!isOld) popular[popular.length < mostPopular ? popular.length : roll(mostPopular)] = asked;
  if (roll(5) === 0) await compareCount(readers, asked);
  else if (roll(6) === 0) await compareChosen(readers, asked, roll);
  else await comparePage(readers, asked);
}

function anyPage(readers: Readers, shelves: readonly Shelf[], roll: Dice): AskedPage {
  const written = shelves.filter(({ view }) => writtenOften.includes(view));
  const { view, model, versions: spoken } = oneOf(roll(2) === 0 ? written : shelves, roll);
  const version = roll(4) === 0 ? oneOf(spoken, roll) : 'newest';
  const { catalogue } = schemaOf(readers.first, version);
  return {
    view,
    model,
    version,
    conditions: roll(3) === 0 ? '' : anyConditions(catalogue.model(model).fields, roll),
    orderBy: roll(2) === 0 ? '' : anyOrder(catalogue.model(model).fields, roll),
    window: anyWindow(roll),
  };
}

function anyWindow(roll: Dice): AskedPage['window'] {
  const pageSize = oneOf([1, 3, 25, 25, 1000], roll);
  if (roll(5) === 0) return { kind: 'after', pageId: roll(20), pageSize };
  return { kind: 'page', page: 1 + (roll(2) === 0 ? 0 : roll(4)), pageSize };
}

/** What fields can be asked for: plain ones, and names and ids of references. */
function termsOf({ name, type }: Field, roll: Dice): string[] {
  if (type === 'text' || type === 'enum')
    return [`${name} = null`, `${name} != null`, `${name} like "P*"`, `${name} contains "${oneOf(['a', '1'], roll)}"`];
  if (type === 'boolean') return [`${name} = true`, `${name} = false`];
  if (type === 'integer' || type === 'number') return [`${name} > ${roll(8)}`, `${name} in (1,2,${roll(20)})`];
  if (type === 'reference')
    return [`${name}/id = ${1 + roll(6)}`, `${name} = null`, `${name}/name like "${oneOf(['P', 'K', 'B'], roll)}*"`];
  if (type === 'dateTime') return [`${name} > [2025-03-0${1 + roll(9)}T00:00:00Z]`];
  return [];
}

function anyTerm(fields: readonly Field[], roll: Dice): string {
  const terms = termsOf(oneOf(fields, roll), roll);
  return terms.length === 0 ? `id > ${roll(10)}` : oneOf(terms, roll);
}

function anyConditions(fields: readonly Field[], roll: Dice): string {
  const term = () => anyTerm(fields, roll);
  return roll(2) === 0 ? term() : `${term()} ${oneOf(['and', 'or'], roll)} ${term()}`;
}

function anyOrder(fields: readonly Field[], roll: Dice): string {
  const { name, type } = oneOf(fields, roll);
  return `${type === 'reference' ? `${name}/name` : name}${roll(2) === 0 ? ' desc' : ''}`;
}

async function compareCount(readers: Readers, asked: AskedPage): Promise<void> {
  const answers = await readers.ask(asked.version, `${asked.view}/count?${filterOf(asked)}`);
  const plain = await plainOrRefused(readers.first, { ...asked, orderBy: '' });
  for (const { status, text } of answers) {
    const about = `${text} ${JSON.stringify(asked)}`;
    if (plain === null || status === 404) assert.ok(status >= 400, about);
    else assert.equal(text, `{"count":${plain.total}}`, about);
  }
}

async function comparePage(readers: Readers, asked: AskedPage): Promise<void> {
  const { answers, plain, expected } = await readPage(readers, asked, '');
  for (const { status, text, link } of answers) {
    const about = `${status} ${JSON.stringify(asked)}`;
    if (plain === null) assert.ok(status >= 400, about);
    else {
      assert.equal(text, expected, about);
      assert.deepEqual(turnsOf(link), expectedTurns(plain, asked), about);
    }
  }
}

/** Members that are chosen are not kept, but names of references in them are. */
async function compareChosen(readers: Readers, asked: AskedPage, roll: Dice): Promise<void> {
  const { fields } = schemaOf(readers.first, asked.version).catalogue.model(asked.model);
  const chosen = new Set(['id', oneOf(fields, roll).name, oneOf(fields, roll).name]);
  const { answers, plain, expected } = await readPage(readers, asked, `fields=${[...chosen].join(',')}&`);
  const whole = JSON.parse(expected) as object[];
  const rows = whole.map((each) => Object.fromEntries(Object.entries(each).filter(([name]) => chosen.has(name))));
  for (const { status, text } of answers) {
    const about = `${status} ${[...chosen]} ${JSON.stringify(asked)}`;
    if (plain === null) assert.ok(status >= 400, about);
    else assert.deepEqual(JSON.parse(text), rows, about);
  }
}

/** The answers to a page, what stands in the database, null where the question is refused, and the body that it makes. */
async function readPage(readers: Readers, asked: AskedPage, fields: string) {
  const { view, version, window, orderBy } = asked;
  const turn = window.kind === 'page' ? `page=${window.page}` : `pageId=${window.pageId}`;
  const path = `${view}?${filterOf(asked)}${fields}orderBy=${orderBy}&pageSize=${window.pageSize}&${turn}`;
  const answers = await readers.ask(
    version,
    path,
    window.kind === 'after' ? { 'pagination-type': 'forward-only' } : {},
  );
  const plain = await plainOrRefused(readers.first, asked);
  const ids = (plain?.ids ?? []).slice(0, window.pageSize);
  const expected = listOf(await plainAnswers(readers.first, { ...asked, ids }), ids);
  return { answers, plain, expected };
}

function filterOf({ conditions }: AskedPage): string {
  return conditions === '' ? '' : `conditions=${conditions}&`;
}

/** What stands in the database, or null for a question that is refused. */
async function plainOrRefused(world: World, asked: AskedPage): Promise<{ ids: number[]; total: number } | null> {
  try {
    return await plainPage(world, asked);
  } catch (error) {
    if (error instanceof QueryFault) return null;
    throw error;
  }
}

/** Which links a page has, and where they lead. */
function turnsOf(link: string | null): Record<string, number> {
  const found = (link ?? '').matchAll(/page(?:Id)?=(\d+)>; rel="(\w+)"/g);
  return Object.fromEntries([...found].map(([, to, rel]) => [rel, Number(to)]));
}

function expectedTurns(
  { ids, total }: { ids: readonly number[]; total: number },
  { window }: AskedPage,
): Record<string, number> {
  const { pageSize } = window;
  const more = ids.length > pageSize;
  if (window.kind === 'after') return more ? { next: ids[pageSize - 1] ?? 0 } : {};
  const before: Record<string, number> = window.page > 1 && ids.length > 0 ? { prev: window.page - 1, first: 1 } : {};
  return more ? { next: window.page + 1, ...before, last: Math.ceil(total / pageSize) } : before;
}
