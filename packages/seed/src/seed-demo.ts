import type { BaseSeed } from './base/seed-base.ts';
import { createClients } from './demo/clients/create-clients.ts';
import { leaveContacts } from './demo/contacts.ts';
import { type DemoCompany, demoContext } from './demo/demo-context.ts';
import { demoTargets } from './demo/demo-targets.ts';
import { createOffice } from './demo/setup/create-office.ts';
import { demoApiMembers } from './demo/staff.ts';
import { createTrade } from './demo/trade/create-trade.ts';
import { createWork } from './demo/work/create-work.ts';
import { readMoment } from './making/moments.ts';
import { createRandom } from './making/random.ts';
import type { Seeder } from './making/seeder.ts';
import type { CompanyTarget, TicketTargets } from './making/targets.ts';

/** What the demo depends on. */
export interface DemoOptions {
  /** `YYYY-MM-DDTHH:MM:SSZ`: the two years before it are filled. */
  readonly now: string;
  /** The same seed makes the same data. */
  readonly seed: number;
  /** How many tickets, project tickets included; 1,000 when not given. */
  readonly tickets?: number;
  /** Password of the members that are people: one that nobody knows, where nobody is to sign in as them. */
  readonly memberPassword: string;
}

/** What the demo made. Anything not listed is found in the base's `records`. */
export interface DemoSeed {
  readonly companies: readonly CompanyTarget[];
  readonly boards: ReadonlyMap<string, number>;
  readonly members: ReadonlyMap<string, number>;
  readonly apiMembers: {
    readonly administrator: number;
    readonly technician: number;
    readonly readOnly: number;
    readonly noAccess: number;
  };
  /** For `seedTickets`, to add more. */
  readonly targets: TicketTargets;
}

/** Fills a new tenant with a managed service provider and two years of its work. `base` must come from the same seeder. */
export async function seedDemo(seeder: Seeder, base: BaseSeed, options: DemoOptions): Promise<DemoSeed> {
  if (base.records.seeder !== seeder) throw new RangeError('The base was made with another seeder.');
  const records = base.records.through(seeder.asClient);
  const context = demoContext({ ...base, records }, readMoment(options.now), createRandom(options.seed));
  await createOffice(context, options.memberPassword);
  const { companies, agreements } = await createClients(context);
  await createWork(context, companies, options.tickets ?? 1000);
  await createTrade(context, companies, agreements);
  await leaveContacts(context, companies);
  return summary(base, companies);
}

function summary(base: BaseSeed, companies: readonly DemoCompany[]): DemoSeed {
  const { records } = base;
  const apiMember = (identifier: string): number => records.id('/system/apiMembers', identifier);
  return {
    companies,
    boards: records.all('/service/boards'),
    members: records.all('/system/members'),
    apiMembers: {
      administrator: base.apiMembers.administrator,
      technician: apiMember(demoApiMembers.technician),
      readOnly: apiMember(demoApiMembers.readOnly),
      noAccess: apiMember(demoApiMembers.noAccess),
    },
    targets: demoTargets(records, companies),
  };
}
