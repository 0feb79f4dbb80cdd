import { takeCompany } from '../../time/entry/take-company.ts';
import { takeMember } from '../../time/entry/take-member.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** An expense is booked where its member works, in the money of whom it was made for. */
export const takeExpensePlace = behaviour('/expense/entries', {
  says: "a new expense has its member's location and department, and the currency of its company",
  source: 'evidence: time/expense-place',
  phase: 'complete',
  on: 'create',
  sets: ['locationId', 'businessUnitId', 'currency'],
  after: [takeMember, takeCompany],
  does: async (entry, unit) => {
    const { member: memberId, company: companyId } = entry.after;
    const member = memberId === null ? null : await unit.get('/system/members', memberId);
    const company = companyId === null ? null : await unit.get('/company/companies', companyId);
    entry.fill('locationId', member?.defaultLocation);
    entry.fill('businessUnitId', member?.defaultDepartment);
    entry.fill('currency', company?.currency);
  },
});
