import type { DemoCompany, DemoContext } from '../demo-context.ts';
import { planChildren } from './child-plans.ts';
import { planServiceTicket } from './service-plans.ts';
import type { TicketPlan } from './ticket-plan.ts';
import { writeTicket } from './write-ticket.ts';

const children = 40;

/**
 * Makes `count` tickets in all, the planned project tickets among them, in the order of their entry, so that ids grow
 * with time. Answers the plans with the ids of what was made of them.
 */
export async function createTickets(
  context: DemoContext,
  companies: readonly DemoCompany[],
  projectPlans: readonly TicketPlan[],
  count: number,
): Promise<ReadonlyMap<TicketPlan, number>> {
  const clients = companies.filter(({ status }) => status !== 'prospect');
  const own = ownCompany(context);
  const wanted = Math.max(0, count - projectPlans.length - children);
  const plans = Array.from({ length: wanted }, () => planServiceTicket(context, clients, own));
  const all = [...projectPlans, ...plans, ...planChildren(context.random, plans, children)];
  const ids = new Map<TicketPlan, number>();
  for (const plan of all.toSorted((one, other) => one.entered - other.entered))
    ids.set(plan, await writeTicket(context, plan, plan.parent && ids.get(plan.parent)));
  return ids;
}

/** The provider itself, as a company that tickets are made for. */
function ownCompany({ ownCompany: { id, name, site }, now }: DemoContext): DemoCompany {
  return {
    id,
    name,
    sites: [site],
    contacts: [],
    configurations: [],
    status: 'client',
    office: 'Main Office',
    employees: 1,
    manager: 'HMarlowe',
    since: now,
  };
}
