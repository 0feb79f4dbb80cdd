import { createHash } from 'node:crypto';
import type { DeskParts } from '../desk/desk-parts.ts';
import { KitError } from '../error/kit-error.ts';
import type { DeskNote, NoteKind } from '../provider/ticket-provider.ts';
import { DuplicateRowError, type PostingRow } from '../storage/kit-storage.ts';

/** A note that is to stand at a ticket once. */
export interface NoteOrder {
  /** The application's own name of the note: with the same one it is posted once. */
  readonly key: string;
  readonly ticketId: number;
  readonly text: string;
  /** `internal` unless said otherwise: nobody outside reads what was not meant for them. */
  readonly kind?: NoteKind;
}

/** What was posted. */
export interface PostedNote {
  readonly noteId: number;
  /** False where it had been posted before. */
  readonly isNew: boolean;
}

/** Milliseconds after which who began to post a note is taken to have ended without a word. */
const claimTime = 120_000;

type FullOrder = Required<NoteOrder>;

/**
 * Posts notes once. What was begun is kept before it is sent; after a failure or a crash the ticket is looked at, and a note of the
 * same text and kind that came since is taken for it.
 */
export class NotePosting {
  readonly #parts: DeskParts;
  readonly #underWay = new Map<string, Promise<PostedNote>>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /**
   * Posts a note, or answers the one that was posted under its key. Raises `KitError`: `NOTE_KEY_USED` where the key stands for
   * another note, `NOTE_UNDER_WAY` while another process posts it, and what the provider raises; then the same call may be
   * made again.
   */
  async post({ kind = 'internal', ...order }: NoteOrder): Promise<PostedNote> {
    const full = { ...order, kind };
    const before = this.#underWay.get(order.key);
    if (before !== undefined) {
      await before.catch(() => {});
      return this.post(full);
    }
    const posting = this.#postOnce(full).finally(() => this.#underWay.delete(order.key));
    this.#underWay.set(order.key, posting);
    return posting;
  }

  async #postOnce(order: FullOrder): Promise<PostedNote> {
    const row = (await this.#row(order)) ?? (await this.#begin(order));
    if (row === null) return this.#send(order, false);
    if (row.ticketId !== order.ticketId || row.digest !== digestOf(order)) throw keyUsed(order.key);
    if (row.noteId !== null) return { noteId: row.noteId, isNew: false };
    await this.#claim(row);
    return this.#send(order, true);
  }

  /** Keeps that the note is begun; answers the row of who was quicker, or null. */
  async #begin(order: FullOrder): Promise<PostingRow | null> {
    const { connectionId, provider, storage, clock } = this.#parts;
    const notes = await provider.notesOf(order.ticketId);
    const afterNote = Math.max(0, ...notes.map(({ id }) => id));
    const plain = { connectionId, noteKey: order.key, ticketId: order.ticketId, digest: digestOf(order), afterNote };
    try {
      await storage.postings.add({ ...plain, claimedUntil: clock() + claimTime, noteId: null });
      return null;
    } catch (error) {
      if (error instanceof DuplicateRowError) return this.#row(order);
      throw error;
    }
  }

  async #claim({ connectionId, noteKey, claimedUntil }: PostingRow): Promise<void> {
    const now = this.#parts.clock();
    const { postings } = this.#parts.storage;
    const mine = { claimedUntil: now + claimTime };
    if (
      claimedUntil <= now &&
      (await postings.update({ connectionId, noteKey, claimedUntil, noteId: null }, mine)) === 1
    )
      return;
    throw new KitError('NOTE_UNDER_WAY', `The note "${noteKey}" is being posted.`, 'Ask again in two minutes.');
  }

  async #send(order: FullOrder, wasBegun: boolean): Promise<PostedNote> {
    const { postings } = this.#parts.storage;
    const key = { connectionId: this.#parts.connectionId, noteKey: order.key };
    try {
      const there = wasBegun ? await this.#findPosted(order) : undefined;
      const { text, kind } = order;
      const note = there ?? (await this.#parts.provider.addNote(order.ticketId, { text, kind }));
      await postings.update(key, { noteId: note.id, claimedUntil: 0 });
      return { noteId: note.id, isNew: there === undefined };
    } catch (error) {
      await this.#giveUp(key, error);
      throw error;
    }
  }

  /** A refusal posted nothing, so that the key is free again; after anything else, the next one looks first. */
  async #giveUp(key: Partial<PostingRow>, error: unknown): Promise<void> {
    const { postings } = this.#parts.storage;
    if (error instanceof KitError) await postings.remove({ ...key, noteId: null });
    else await postings.update(key, { claimedUntil: 0 });
  }

  async #findPosted(order: FullOrder): Promise<DeskNote | undefined> {
    const { connectionId, provider, storage } = this.#parts;
    const rows = await storage.postings.find({ connectionId, ticketId: order.ticketId });
    const others = new Set(rows.map(({ noteId }) => noteId));
    const afterNote = rows.find(({ noteKey }) => noteKey === order.key)?.afterNote ?? 0;
    const notes = await provider.notesOf(order.ticketId);
    return notes.find((note) => note.id > afterNote && !others.has(note.id) && digestOf(note) === digestOf(order));
  }

  async #row({ key }: NoteOrder): Promise<PostingRow | null> {
    const [row] = await this.#parts.storage.postings.find({ connectionId: this.#parts.connectionId, noteKey: key });
    return row ?? null;
  }
}

/** The same for a note as it was sent and as it is read: ends of lines and blanks around it do not count. */
function digestOf({ text, kind }: { readonly text: string; readonly kind: NoteKind }): string {
  const plain = text.replaceAll('\r\n', '\n').trim();
  return createHash('sha256').update(`${kind}\n${plain}`).digest('hex');
}

function keyUsed(key: string): KitError {
  return new KitError('NOTE_KEY_USED', `The key "${key}" stands for another note.`, 'Give each note a key of its own.');
}
