import type { Parameter, Row, Transaction } from '../engine/engine.ts';
import type { RecordStatements } from './transaction-records.ts';

/** How many first looks are remembered with what followed them; the one that nobody met for longest goes first. */
const mostTrails = 2_000;

/** The most statements that are sent ahead. */
const longestTrail = 16;

/** A look, or a lock that was taken to look. */
interface Asked {
  readonly how: 'look' | 'hold';
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** What a transaction asked after its first look, and what of it those before asked too. */
interface Trail {
  readonly last: readonly Asked[];
  readonly foreseen: readonly Asked[];
}

/**
 * What transactions look at before they write anything, by what they look at first: a new ticket of a company reads its default
 * contact, that one's site, the contact's telephone numbers. What two transactions after one another asked, the next one sends together with its
 * first look, in one round trip. For transactions that hold what they look at, or run alone: what is read early is what would be read
 * in time. What nobody asks for then was read, and held, in vain.
 */
export class Foresight {
  readonly #trails = new Map<string, Trail>();

  /** The statements of a transaction of some kind, such as the making of a ticket. */
  of(transaction: Transaction, kind: string): ForeseenStatements {
    return new ForeseenStatements(transaction, kind, this);
  }

  /** What is likely to be asked after a first look. */
  after(first: string): readonly Asked[] {
    return this.#trails.get(first)?.foreseen ?? [];
  }

  /** Remembers what was asked after it. */
  learn(first: string, asked: readonly Asked[]): void {
    const before = this.#trails.get(first)?.last ?? [];
    const foreseen = asked.filter((each) => before.some((other) => isSame(each, other)));
    this.#trails.delete(first);
    this.#trails.set(first, { last: asked, foreseen });
    for (const oldest of this.#trails.keys()) {
      if (this.#trails.size <= mostTrails) return;
      this.#trails.delete(oldest);
    }
  }
}

/** The looks of one transaction: such that were foreseen are on their way already. Ends with the first write. */
export class ForeseenStatements implements RecordStatements {
  readonly #transaction: Transaction;
  readonly #kind: string;
  readonly #foresight: Foresight;
  #first: string | null = null;
  #asked: Asked[] = [];
  #sent: { readonly asked: Asked; readonly answer: Promise<Row[]> }[] = [];
  #isOver = false;

  constructor(transaction: Transaction, kind: string, foresight: Foresight) {
    this.#transaction = transaction;
    this.#kind = kind;
    this.#foresight = foresight;
  }

  all(sql: string, parameters: readonly Parameter[] = []): Row[] | Promise<Row[]> {
    if (!sql.startsWith('select ')) this.#end();
    if (this.#isOver) return this.#transaction.all(sql, parameters);
    const asked: Asked = { how: 'look', sql, parameters };
    const sent = this.#note(asked);
    if (sent !== null) return sent;
    const answer = this.#transaction.all(sql, parameters);
    this.#begin(asked);
    return answer;
  }

  run(sql: string, parameters?: readonly Parameter[]): number | Promise<number> {
    this.#end();
    return this.#transaction.run(sql, parameters);
  }

  runLater(sql: string, parameters?: readonly Parameter[]): void {
    this.#end();
    this.#transaction.runLater(sql, parameters);
  }

  /** Takes a lock for which nobody waits: what is looked at next is. */
  hold(sql: string, parameters: readonly Parameter[]): void {
    if (!this.#isOver && this.#note({ how: 'hold', sql, parameters }) !== null) return;
    this.#transaction.runLater(sql, parameters);
  }

  /** The answer where it is on its way. It is answered once: whoever asks again asks anew. */
  #note(asked: Asked): Promise<Row[]> | null {
    if (this.#first !== null && this.#asked.length < longestTrail) this.#asked.push(asked);
    const at = this.#sent.findIndex((sent) => isSame(sent.asked, asked));
    if (at < 0) return null;
    const [found] = this.#sent.splice(at, 1);
    return found?.answer ?? null;
  }

  /** Sends what followed such a first look before, right behind it. */
  #begin({ sql, parameters }: Asked): void {
    if (this.#first !== null) return;
    // Two looks with one key are told apart by what is asked in the end.
    this.#first = `${this.#kind} ${sql.length} ${parameters.join(' ')}`;
    this.#sent = this.#foresight.after(this.#first).map((asked) => ({ asked, answer: this.#send(asked) }));
  }

  #send({ how, sql, parameters }: Asked): Promise<Row[]> {
    if (how === 'hold') {
      this.#transaction.runLater(sql, parameters);
      return nothing;
    }
    const answer = Promise.resolve(this.#transaction.foresee(sql, parameters));
    // What nobody asks for nobody waits for.
    answer.catch(() => {});
    return answer;
  }

  /** What was read before a write may not be what is there after it. */
  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#sent = [];
    if (this.#first !== null) this.#foresight.learn(this.#first, this.#asked);
  }
}

const nothing: Promise<Row[]> = Promise.resolve([]);

function isSame(one: Asked, other: Asked): boolean {
  if (one.how !== other.how || one.sql !== other.sql || one.parameters.length !== other.parameters.length) return false;
  return one.parameters.every((parameter, at) => parameter === other.parameters[at]);
}
