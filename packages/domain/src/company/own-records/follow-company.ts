import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

/** A company that a record names, and the fields for what it names of that company. */
export interface AtCompany {
  readonly company: string;
  readonly site: string;
  readonly contact?: string;
  /** The company pays: its billing site and its billing contact are meant. */
  readonly pays?: true;
}

/**
 * Puts what a record names of a company in step with the company that it names now: the site, and who gets the bill
 * (evidence: companies/follows-payer).
 */
export async function followCompany(draft: Draft, unit: Unit, at: AtCompany): Promise<void> {
  if (draft.before === null || !draft.changed(at.company)) return;
  const id = draft.after[at.company] ?? draft.after['company'];
  const company = typeof id === 'number' ? await unit.get('/company/companies', id) : null;
  const pays = at.pays === true;
  follow(draft, at.site, (pays ? company?.billingSite : null) ?? company?.site ?? null);
  if (at.contact !== undefined) follow(draft, at.contact, (pays ? company?.billingContact : null) ?? null);
}

/**
 * Sets a field that had a value and was left as it was. What a patch names stays, and is refused where it does not fit;
 * what a replacing body repeats follows.
 */
export function follow({ before, after, how, sent }: Draft, field: string, value: number | null): void {
  const was = before?.[field] ?? null;
  if (was === null || after[field] !== was || (how === 'patch' && sent.has(field))) return;
  after[field] = value;
}
