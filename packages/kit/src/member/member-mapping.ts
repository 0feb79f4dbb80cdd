import { timestampOf } from '../clock/kit-clock.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import { KitError } from '../error/kit-error.ts';
import type { MappedMemberRow } from '../storage/kit-storage.ts';
import { type MemberSuggestion, type OwnUser, suggestMembers } from './suggest-members.ts';

/** A user and the member who that is. */
export interface MappedMember {
  readonly userId: string;
  readonly memberId: number;
  readonly memberName: string;
  readonly confirmedAt: string;
}

/** A user without a member, and who that may be. */
export interface OpenMapping {
  readonly user: OwnUser;
  readonly suggestions: readonly MemberSuggestion[];
}

/** Which user of the application is which member. Suggestions are only that: what counts was confirmed. */
export class MemberMapping {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Who of these users is not mapped yet, and who each may be. */
  async suggest(users: readonly OwnUser[]): Promise<OpenMapping[]> {
    const mapped = new Set((await this.list()).map(({ userId }) => userId));
    const members = await this.#parts.provider.members();
    const open = users.filter(({ id }) => !mapped.has(id));
    return open.map((user) => ({ user, suggestions: suggestMembers(user, members) }));
  }

  /** Keeps who a user is, in place of who it was before. Raises `KitError` where there is no such member who is active. */
  async confirm(userId: string, memberId: number): Promise<MappedMember> {
    const member = (await this.#parts.provider.members()).find(({ id }) => id === memberId);
    if (member === undefined) {
      const advice = 'Choose one who is active and no API member.';
      throw new KitError('NO_MEMBER', `There is no member ${memberId}.`, advice);
    }
    const { connectionId, storage, clock } = this.#parts;
    const value = { memberId, memberName: member.name, confirmedAt: timestampOf(clock) };
    const key = { connectionId, userId };
    if ((await storage.members.update(key, value)) === 0) await storage.members.add({ ...key, ...value });
    return { userId, ...value };
  }

  /** Who a user is; null while nobody confirmed it. */
  async memberOf(userId: string): Promise<MappedMember | null> {
    const [row] = await this.#parts.storage.members.find({ connectionId: this.#parts.connectionId, userId });
    return row === undefined ? null : toMapped(row);
  }

  /** The users who are a member: of a note's author, say. */
  async usersOf(memberId: number): Promise<MappedMember[]> {
    const rows = await this.#parts.storage.members.find({ connectionId: this.#parts.connectionId, memberId });
    return rows.map(toMapped);
  }

  async list(): Promise<MappedMember[]> {
    return (await this.#parts.storage.members.find({ connectionId: this.#parts.connectionId })).map(toMapped);
  }

  /** Answers whether the user was mapped. */
  async forget(userId: string): Promise<boolean> {
    return (await this.#parts.storage.members.remove({ connectionId: this.#parts.connectionId, userId })) > 0;
  }
}

function toMapped({ userId, memberId, memberName, confirmedAt }: MappedMemberRow): MappedMember {
  return { userId, memberId, memberName, confirmedAt };
}
