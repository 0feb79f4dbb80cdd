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

/** The terms that hold for an entry (evidence: time/agreement-terms): those of its place before those of any. */
export async function termsOf(entry: Entry, unit: StoredRecords): Promise<AgreementTerms> {
  const { agreement, workRole, workType } = entry;
  if (agreement === null) return silent;
  const ofRole = workRole === null ? [] : await unit.select(roles, { agreement, workRole });
  const ofType = workType === null ? [] : await unit.select(types, { agreement, workType });
  return { role: holding(ofRole, entry), type: holding(ofType, entry) };
}

interface Term {
  readonly location: number | null;
  readonly effectiveDate: string | null;
  readonly endingDate: string | null;
}

function holding<T extends Term>(terms: readonly T[], { timeStart, location }: Entry): T | null {
  const now = terms.filter((term) => isWithin(timeStart, term.effectiveDate, term.endingDate));
  const here = now.find((term) => term.location !== null && term.location === location);
  return here ?? now.find((term) => term.location === null) ?? null;
}

/** Whether a stored moment lies between two stored days, both included; a day that is missing is no bound. */
export function isWithin(moment: string | null, first: string | null, last: string | null): boolean {
  const day = moment?.slice(0, 10) ?? '';
  return (first === null || first.slice(0, 10) <= day) && (last === null || day <= last.slice(0, 10));
}
