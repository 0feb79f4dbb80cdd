import { type Action, type ActionContext, type Form, type KeptFiles, requireSize } from '@reeve/domain';
import type { FilePart } from '@reeve/http';
import type { Call } from './call.ts';
import { readForm } from './read-form.ts';
import { readerOf } from './reader-of.ts';

/** The form of an action, and the action's arguments of the path. */
interface FormCall {
  readonly call: Call;
  readonly action: Pick<Action, 'admits'>;
  readonly path: Readonly<Record<string, number | string>>;
  readonly context: ActionContext;
}

/** Bytes of a form that are held in memory while it passes, beside what the store holds of its file. */
const passingBytes = 512 * 1024;

/**
 * Receives the form of a call and does with it what `work` does. Its file goes into the store as it comes, before anything
 * else is done, and is given up where the form or the work comes to nothing: first the bytes, then the row that names them.
 */
export async function withForm<T>(given: FormCall, work: (form: Form) => Promise<T>): Promise<T> {
  const receiving = new Receiving(given);
  try {
    const done = await work(await receiving.form());
    receiving.settled();
    return done;
  } catch (error) {
    await receiving.giveUp();
    throw error;
  }
}

class Receiving {
  readonly #given: FormCall;
  readonly #files: KeptFiles;
  readonly #keys: string[] = [];

  constructor(given: FormCall) {
    this.#given = given;
    this.#files = given.call.tenant.files;
  }

  form(): Promise<Form> {
    const { call } = this.#given;
    const announced = Number(call.request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
    const bytes = passingBytes + Math.min(this.#files.heldBytes, announced * 3);
    const held = { bytes, owner: call.tenant.name };
    return readForm(
      call,
      () => call.request.pass(held),
      (part, form) => this.#take(part, form),
    );
  }

  settled(): void {
    for (const key of this.#keys) this.#files.settled(key);
  }

  async giveUp(): Promise<void> {
    for (const key of this.#keys) await this.#files.discard(key);
  }

  async #take({ fileName, mediaType, pieces }: FilePart, form: Form) {
    const { action, path, context, call } = this.#given;
    const most = await action.admits?.({ form, fileName, path }, readerOf(call), context);
    const stored = await this.#files.receive(upTo(most ?? Number.POSITIVE_INFINITY, pieces));
    this.#keys.push(stored.key);
    return { ...stored, name: fileName, mediaType };
  }
}

/** The pieces of a file, refused where it grows larger than it may be. */
async function* upTo(megabytes: number, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    requireSize(size, megabytes);
    yield piece;
  }
}
