import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type BytePart, ContentMissing, type ContentStore, ContentUnavailable } from '@reeve/domain';
import type { S3mini } from 's3mini';
import { openUploads } from './open-uploads.ts';

/** A bucket of a store that speaks the S3 protocol, and what opens it. */
export interface S3Place {
  /** `https://HOST/BUCKET`. */
  readonly bucket: string;
  /** What stands before every key: empty, or a path that ends with a slash. */
  readonly prefix: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

/** Bytes that are sent at a time: the fewest that the protocol allows but for the last ones. */
const partBytes = 5 * 1024 * 1024;

/** Objects that are copied at a time. */
const copiedAtOnce = 8;

/**
 * Files as objects of a bucket, `PREFIX/TENANT.KEY` (not every store copies objects with other signs in their names). What is larger than a part is sent part by part, and seen when it is whole; what
 * an end of the server leaves of one goes when its key is deleted. The client is loaded with the first file.
 */
export class S3Store implements ContentStore {
  /** A part that is gathered, and one on its way. */
  readonly heldBytes = 3 * partBytes;
  readonly #place: S3Place;
  #client: Promise<S3mini> | null = null;

  constructor(place: S3Place) {
    this.#place = place;
  }

  async put(tenant: string, key: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    const object = this.#objectOf(tenant, key);
    const parts = inParts(pieces);
    const first = (await parts.next()).value ?? Buffer.alloc(0);
    const second = first.length < partBytes ? undefined : (await parts.next()).value;
    if (second === undefined) await this.#ask((client) => client.putObject(object, first));
    else await this.#putParts(object, joined([first, second], parts));
  }

  async get(tenant: string, key: string, part?: BytePart): Promise<Readable> {
    const object = this.#objectOf(tenant, key);
    const { body } = await this.#ask((client) =>
      part === undefined ? client.getObjectRaw(object) : client.getObjectRaw(object, false, part.from, part.to + 1),
    );
    return body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
  }

  async delete(tenant: string, key: string): Promise<void> {
    const object = this.#objectOf(tenant, key);
    await this.#ask((client) => client.deleteObject(object));
    const left = await this.#ask((client) => openUploads(client, object));
    for (const upload of left)
      await this.#ask((client) => client.abortMultipartUpload(object, upload)).catch(unlessMissing);
  }

  async copy(from: string, to: string): Promise<void> {
    const there = new Set(await this.#keysOf(to));
    const missing = (await this.#keysOf(from)).filter((key) => !there.has(key));
    for (let at = 0; at < missing.length; at += copiedAtOnce)
      await Promise.all(missing.slice(at, at + copiedAtOnce).map((key) => this.#copyOne(from, to, key)));
  }

  async rename(from: string, to: string): Promise<void> {
    await this.copy(from, to);
    await this.drop(from);
  }

  async replace(tenant: string, by: string): Promise<void> {
    await this.copy(by, tenant);
    const kept = new Set(await this.#keysOf(by));
    for (const key of await this.#keysOf(tenant)) if (!kept.has(key)) await this.delete(tenant, key);
    await this.drop(by);
  }

  async drop(tenant: string): Promise<void> {
    for (const key of await this.#keysOf(tenant)) await this.delete(tenant, key);
  }

  async #putParts(object: string, parts: AsyncIterable<Uint8Array>): Promise<void> {
    const upload = await this.#ask((client) => client.getMultipartUploadId(object));
    const sent: { partNumber: number; etag: string }[] = [];
    try {
      for await (const part of parts)
        sent.push(await this.#ask((client) => client.uploadPart(object, upload, part, sent.length + 1)));
      await this.#ask((client) => client.completeMultipartUpload(object, upload, sent));
    } catch (error) {
      await this.#ask((client) => client.abortMultipartUpload(object, upload)).catch(() => {});
      throw error;
    }
  }

  async #copyOne(from: string, to: string, key: string): Promise<void> {
    const [there, here] = [this.#objectOf(from, key), this.#objectOf(to, key)];
    await this.#ask((client) => client.copyObject(there, here)).catch(unlessMissing);
  }

  async #keysOf(tenant: string): Promise<string[]> {
    const prefix = this.#objectOf(tenant, '');
    const found = await this.#ask((client) => client.listObjects('/', prefix));
    // Tenants may have dots in their names, keys have none.
    return (found ?? []).map(({ Key }) => Key.slice(prefix.length)).filter((key) => !key.includes('.'));
  }

  #objectOf(tenant: string, key: string): string {
    return `${this.#place.prefix}${tenant}.${key}`;
  }

  async #ask<T>(work: (client: S3mini) => Promise<T>): Promise<T> {
    this.#client ??= open(this.#place);
    try {
      return await work(await this.#client);
    } catch (error) {
      if (statusOf(error) === 404) throw new ContentMissing('The store of documents has no such file.');
      throw new ContentUnavailable(`The store of documents: ${reasonOf(error)}`, { cause: error });
    }
  }
}

/** What was deleted meanwhile need not be copied or given up. */
function unlessMissing(error: unknown): void {
  if (!(error instanceof ContentMissing)) throw error;
}

async function open({ bucket, region, keyId, secret }: S3Place): Promise<S3mini> {
  const { S3mini } = await import('s3mini');
  return new S3mini({ endpoint: bucket, region, accessKeyId: keyId, secretAccessKey: secret });
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined;
}

/** What `fetch` says of a failure stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** The pieces gathered to parts of at least so many bytes as the protocol wants; the last one has what is left. */
async function* inParts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    gathered.push(piece);
    size += piece.length;
    if (size < partBytes) continue;
    const part = Buffer.concat(gathered);
    gathered = [];
    size = 0;
    yield part;
  }
  if (size > 0) yield Buffer.concat(gathered);
  return undefined;
}

async function* joined(first: Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let part = first.shift(); part !== undefined; part = first.shift()) yield part;
  yield* rest;
}
