import type { ReferenceType } from '@reeve/catalogue';
import type { ReferenceInput } from '../../body/reference-input.ts';

/** What callers of the description's example fill in with `{"id": 0, "name": "string"}` where there is none. */
const work: ReadonlySet<string> = new Set([
  'OpportunityReference',
  'ProjectPhaseReference',
  'ProjectReference',
  'TicketReference',
]);

/** Whether a reference that leads nowhere names no ticket, project, phase or opportunity at all (evidence: references/no-work). */
export function isNoWork({ name }: ReferenceType, input: ReferenceInput): boolean {
  return work.has(name) && 'ofNought' in input && input.ofNought === true;
}
