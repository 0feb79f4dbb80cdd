import type { DeskMember } from '../provider/ticket-provider.ts';

/** A user of the application's own. */
export interface OwnUser {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

/** Who a user may be. */
export interface MemberSuggestion {
  readonly member: DeskMember;
  /** From 0 to 1: 1 is the same e-mail address and nobody else's. */
  readonly score: number;
  /** Why, as a sentence. */
  readonly reason: string;
}

/**
 * Who of the members a user may be, the likeliest first: by e-mail, and where no address fits, by name. Two who fit alike are
 * each half as likely; a suggestion is confirmed by a person.
 */
export function suggestMembers(user: OwnUser, members: readonly DeskMember[]): MemberSuggestion[] {
  const byEmail = members.filter((member) => hasEmail(member, user.email));
  if (byEmail.length > 0) {
    const reason = byEmail.length === 1 ? 'Has the same e-mail address.' : 'Several have the same e-mail address.';
    return byEmail.map((member) => ({ member, score: 1 / byEmail.length, reason }));
  }
  const scored = members.map((member) => ({ member, ...compareNames(user, member) })).filter(({ score }) => score > 0);
  const alike = (score: number) => scored.filter((each) => each.score === score).length;
  const shared = scored.map((each) => ({ ...each, score: each.score / alike(each.score) }));
  return shared.sort((a, b) => b.score - a.score || a.member.id - b.member.id);
}

function hasEmail({ emails }: DeskMember, email: string | undefined): boolean {
  const wanted = email?.trim().toLowerCase();
  return wanted !== undefined && wanted !== '' && emails.some((each) => each.trim().toLowerCase() === wanted);
}

/** How alike names are: whole, family name with an initial, or what the login is. */
function compareNames(user: OwnUser, member: DeskMember): { score: number; reason: string } {
  const [own, other] = [wordsOf(user.name), wordsOf(member.name)];
  if (own.length > 0 && own.toSorted().join() === other.toSorted().join())
    return { score: 0.8, reason: 'Has the same name, and another e-mail address or none.' };
  const [first, last] = [own.at(0), own.at(-1)];
  if (own.length > 1 && last === other.at(-1) && first?.[0] === other.at(0)?.[0])
    return { score: 0.5, reason: 'Has the same last name, and a first name with the same initial.' };
  const login = wordsOf(member.identifier).join('');
  const local = wordsOf(user.email?.split('@', 1)[0] ?? '').join('');
  if (login.length > 2 && (login === local || login === own.join('')))
    return { score: 0.4, reason: 'The login is the name, or what stands before the @ of the e-mail address.' };
  return { score: 0, reason: '' };
}

/** Words of a name, without case and accents. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
