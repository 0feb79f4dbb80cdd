import { clientTemplates, fillWords, type TicketTemplate } from './demo/work/ticket-templates.ts';
import { day, minute, moment, readMoment } from './making/moments.ts';
import { createRandom, type Random } from './making/random.ts';
import type { Seeder, Stamp } from './making/seeder.ts';
import type { BoardTarget, CompanyTarget, TicketTargets } from './making/targets.ts';

/** How many tickets to make, and where. */
export interface VolumeOptions {
  readonly count: number;
  /** `YYYY-MM-DDTHH:MM:SSZ`: the tickets spread over the two years before it, in the order of time. */
  readonly now: string;
  /** The same seed and targets make the same tickets. */
  readonly seed: number;
  readonly targets: TicketTargets;
  /** Whether each ticket gets its description as a note: twice as many writes. */
  readonly notes?: boolean;
  /** Told from time to time, and at the end, how many tickets are there. */
  readonly onProgress?: (done: number, count: number) => void;
}

const span = 730 * day;
const progressEvery = 500;

/** Makes many service tickets, one after the other, holding none of them in memory. Raises a RangeError for empty targets. */
export async function seedTickets(seeder: Seeder, options: VolumeOptions): Promise<void> {
  const random = createRandom(options.seed);
  const start = readMoment(options.now) - span;
  for (let done = 0; done < options.count; done += 1) {
    const entered = start + Math.floor(((done + random.next()) / options.count) * (span / minute)) * minute;
    await createTicket(seeder, options, random, entered);
    if ((done + 1) % progressEvery === 0 || done + 1 === options.count) options.onProgress?.(done + 1, options.count);
  }
}

async function createTicket(seeder: Seeder, options: VolumeOptions, random: Random, entered: number): Promise<void> {
  const { targets } = options;
  const template = random.pick(random.weighted(clientTemplates));
  const company = random.pick(targets.companies);
  const member = random.pick(targets.members);
  const stamp: Stamp = { at: moment(entered), by: member.identifier };
  const fill = filler(random, company);
  const body = {
    ...ticketBody(random, targets, company, template),
    ...progress(random, random.pick(targets.boards), readMoment(options.now), entered, member),
    summary: fill(template.summary).slice(0, 100),
  };
  const id = await seeder.create('/service/tickets', body, stamp);
  if (options.notes !== true) return;
  const note = { text: fill(template.problem), detailDescriptionFlag: true, member: { id: member.id } };
  await seeder.create(`/service/tickets/${id}/notes`, note, stamp);
}

function ticketBody(random: Random, targets: TicketTargets, company: CompanyTarget, template: TicketTemplate) {
  const contact = company.contacts.length > 0 ? random.pick(company.contacts) : undefined;
  return {
    company: { id: company.id },
    ...(company.sites.length > 0 && { site: { id: company.sites[0] } }),
    ...(contact !== undefined && { contact: { id: contact.id }, contactName: contact.name }),
    priority: { id: random.pick(targets.priorities) },
    source: { id: random.pick(targets.sources) },
    severity: template.priority === 1 ? 'High' : 'Medium',
    impact: random.pick(['Low', 'Medium', 'High']),
    budgetHours: template.hours,
  };
}

/** Board, status and who has it: old tickets are closed nine times in ten. */
function progress(
  random: Random,
  board: BoardTarget,
  now: number,
  entered: number,
  member: TicketTargets['members'][number],
): Record<string, unknown> {
  const end = entered + random.integer(1, 14 * 24 * 60) * minute;
  const closed = end < now && random.chance(0.9);
  const status = closed ? board.closedStatus : random.pick(board.openStatuses);
  return {
    board: { id: board.id },
    ...(board.types.length > 0 && { type: { id: random.pick(board.types) } }),
    status: { id: status },
    owner: { id: member.id },
    ...(closed && { closedFlag: true, closedDate: moment(end), closedBy: member.identifier }),
  };
}

function filler(random: Random, company: CompanyTarget): (text: string) => string {
  const device = company.configurations.length > 0 ? random.pick(company.configurations).name : 'a computer';
  const user = company.contacts.length > 0 ? random.pick(company.contacts).name : 'a user';
  const words: Readonly<Record<string, string>> = {
    device,
    user,
    app: random.pick(fillWords.app),
    folder: random.pick(fillWords.folder),
    percent: String(random.integer(91, 99)),
  };
  return (text) => text.replaceAll(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
}
