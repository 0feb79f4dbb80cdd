import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';

type Entry = RowOf<'/time/entries'>;

const roles = '/finance/agreements/{parentId}/workroles';
const types = '/finance/agreements/{parentId}/worktypes';

/** What an agreement says of work in a role and of a type, on the day and at the place of an entry; null is nothing. */
export interface AgreementTerms {
  readonly role: RowOf<typeof roles> | null;
  readonly type: RowOf<typeof types> | null;
}

const silent: AgreementTerms = { role: null, type: null };

/**
 * The terms that hold for an entry (evidence: time/agreement-terms): those of its role or type before those of any, then those
 * of its place before those of everywhere. Terms for a site are for the tickets of that site.
 */
export async function termsOf(entry: Entry, unit: StoredRecords): Promise<AgreementTerms> {
  const { agreement, workRole, workType } = entry;
  if (agreement === null) return silent;
  const ofRole = (await unit.select(roles, { agreement })).filter(isFor('workRole', workRole));
  const ofType = (await unit.select(types, { agreement })).filter(isFor('workType', workType));
  const site = ofType.some((term) => term.site !== null) ? await siteOf(entry, unit) : null;
  const ofSite = ofType.filter((term) => term.site === null || term.site === site);
  return { role: nearest(ofRole, 'workRole', entry), type: nearest(ofSite, 'workType', entry) };
}

async function siteOf({ ticket }: Entry, unit: StoredRecords): Promise<number | null> {
  return ticket === null ? null : ((await unit.get('/service/tickets', ticket))?.site ?? null);
}

/** A term without a role or a type is for all of them. */
function isFor<K extends string>(field: K, kind: number | null) {
  return (term: Readonly<Record<K, number | null>>) => term[field] === null || term[field] === kind;
}

interface Term {
  readonly location: number | null;
  readonly effectiveDate: string | null;
  readonly endingDate: string | null;
}

function nearest<K extends string, T extends Term & Readonly<Record<K, number | null>>>(
  terms: readonly T[],
  field: K,
  { timeStart, location }: Entry,
): T | null {
  const now = terms.filter(
    (term) =>
      isWithin(timeStart, term.effectiveDate, term.endingDate) &&
      (term.location === null || term.location === location),
  );
  const distance = (term: T) => (term[field] === null ? 2 : 0) + (term.location === null ? 1 : 0);
  return now.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** Whether a stored moment lies between two stored days, both included; a day that is missing is no bound. */
export function isWithin(moment: string | null, first: string | null, last: string | null): boolean {
  const day = moment?.slice(0, 10) ?? '';
  return (first === null || first.slice(0, 10) <= day) && (last === null || day <= last.slice(0, 10));
}
