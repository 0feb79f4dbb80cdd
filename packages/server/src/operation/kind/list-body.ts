import { LentBytes } from '@reeve/http';
import { nextTurn } from '@reeve/turns';
import type { Budget } from '../../call/budget.ts';
import type { RecordText } from './show.ts';
import type { RecordJson } from './showing.ts';

/** Characters up to which a body is one text: it is sent with the headers in one piece. */
const shortText = 16 * 1024;

/** Characters that are written between two turns of the event loop: some milliseconds. */
const charactersATurn = 512 * 1024;

/** What stands around the elements of a list, and how many there will be as far as that is known. */
export interface ListFrame {
  readonly opens: string;
  readonly closes: string;
  readonly expected?: number;
}

const bare: ListFrame = { opens: '[', closes: ']' };

/**
 * The body of a list, written element by element within the budget of its call. A long one goes into lent bytes: as one
 * text it would be put together, measured and encoded, each time over memory that is new.
 */
export class ListBody {
  readonly #budget: Budget;
  readonly #frame: ListFrame;
  #text: string;
  #bytes: LentBytes | null = null;
  #count = 0;

  constructor(budget: Budget, frame: ListFrame = bare) {
    this.#budget = budget;
    this.#frame = frame;
    this.#text = frame.opens;
  }

  /** Writes a finished element. Raises `answer too large`. */
  add(element: RecordJson): void {
    this.#budget.takeBytes(element.length + 1, this.#count);
    const before = this.#bytes?.length;
    this.#begin();
    if (typeof element === 'string') this.#write(element);
    else this.#append(element);
    if (before === undefined || this.#bytes === null) return;
    // A text counts two and three bytes as one character: what it took beyond is known when it is written.
    const beyond = this.#bytes.length - before - element.length - 1;
    if (beyond > 0) this.#budget.takeBytes(beyond, this.#count);
  }

  /**
   * Writes an element that is not counted: a refusal, or what stands around a body that was counted where it was made and
   * is taken over.
   */
  addUncounted(before: string, body: string | LentBytes = '', after = ''): void {
    this.#begin();
    this.#write(before);
    if (typeof body === 'string') this.#write(body);
    else this.#copy(body);
    this.#write(after);
  }

  /** The body, complete. */
  finish(): string | LentBytes {
    this.#write(this.#frame.closes);
    return this.#bytes ?? this.#text;
  }

  #begin(): void {
    if (this.#count > 0) this.#write(',');
    this.#count++;
  }

  #write(text: string): void {
    if (this.#bytes !== null) this.#bytes.write(text);
    else this.#text += text;
    if (this.#text.length > shortText) this.#spill();
  }

  #copy(body: LentBytes): void {
    this.#append(body.bytes);
    body.giveBack();
  }

  #append(bytes: Buffer): void {
    this.#bytes ?? this.#spill();
    this.#bytes?.append(bytes);
  }

  #spill(): void {
    const { expected = 0 } = this.#frame;
    const each = this.#text.length / Math.max(1, this.#count);
    this.#bytes = new LentBytes(Math.ceil(Math.min(each * expected * 1.1, this.#budget.bytesLeft) + this.#text.length));
    this.#bytes.write(this.#text);
    this.#text = '';
  }
}

/** The body of a list of finished records that come in slices. */
export async function listBody(
  budget: Budget,
  slices: AsyncIterable<readonly RecordText[]>,
  expected: number,
): Promise<string | LentBytes> {
  const body = new ListBody(budget, { ...bare, expected });
  for await (const texts of slices) for (const [, json] of texts) body.add(json);
  return body.finish();
}

/** The body of a list of values, with a pause for others now and then. */
export async function valuesBody(
  budget: Budget,
  values: Iterable<unknown>,
  frame?: ListFrame,
): Promise<string | LentBytes> {
  const body = new ListBody(budget, frame);
  let sincePause = 0;
  for (const value of values) {
    const text = JSON.stringify(value);
    body.add(text);
    sincePause += text.length;
    if (sincePause < charactersATurn) continue;
    sincePause = 0;
    await nextTurn();
  }
  return body.finish();
}
