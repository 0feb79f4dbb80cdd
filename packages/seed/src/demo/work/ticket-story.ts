import { apiAdministrator } from '../../base/members.ts';
import { day, hour, minute, toOfficeHours } from '../../making/moments.ts';
import type { Random } from '../../making/random.ts';
import type { ContactTarget } from '../../making/targets.ts';
import { technicians } from '../staff.ts';
import type { PlannedNote, PlannedSlot, PlannedTask, PlannedWork } from './ticket-plan.ts';
import type { TicketTemplate } from './ticket-templates.ts';

/** What a story is told about. */
export interface StorySubject {
  readonly template: Pick<TicketTemplate, 'problem' | 'fix' | 'hours' | 'board'>;
  readonly entered: number;
  readonly state: { readonly closed: boolean; readonly end: number };
  /** Milliseconds. */
  readonly now: number;
  /** Whether anybody worked on it yet. */
  readonly started: boolean;
  readonly technician: string;
  readonly contact: ContactTarget | undefined;
  readonly fill: (text: string) => string;
}

/** Notes, work, slots and tasks of a ticket, in the order of time. */
export interface Story {
  readonly notes: readonly PlannedNote[];
  readonly work: readonly PlannedWork[];
  readonly slots: readonly PlannedSlot[];
  readonly tasks: readonly PlannedTask[];
}

const talk = [
  'I called and left a voicemail. Will try again in the afternoon.',
  'Thank you, I am looking into this now.',
  'Could you tell me when this happened first?',
  'We changed a setting. Please try again and let me know.',
  'I have ordered the part. It should be here in two days.',
  'Is tomorrow morning a good time for a remote session?',
] as const;

const answers = [
  'It still happens, but less often.',
  'Tomorrow morning is fine.',
  'It works now, thank you!',
  'It began after the last update, I think.',
] as const;

const internals = [
  'Looks like the one from last month. See the documentation.',
  'Asked a colleague in operations for a second look.',
  'Client prefers calls before ten.',
  'Checked the log: nothing out of the ordinary.',
] as const;

/** Tells what happened to a ticket between its entry and the end of its state. */
export function storyOf(random: Random, subject: StorySubject): Story {
  const work = subject.started ? drawWork(random, subject) : [];
  return {
    work,
    notes: drawNotes(random, subject),
    slots: subject.started ? drawSlots(random, subject, work) : [],
    tasks: subject.started ? drawTasks(random, subject) : [],
  };
}

/** A moment of the story, 0 at its beginning and 1 at its end, on a full minute, in office hours when it can be. */
function along({ entered, state }: StorySubject, share: number): number {
  const at = entered + Math.floor(((state.end - entered) * share) / minute) * minute;
  const inOffice = toOfficeHours(at);
  return inOffice <= state.end ? inOffice : at;
}

function drawNotes(random: Random, subject: StorySubject): PlannedNote[] {
  const { template, contact, technician, fill, state } = subject;
  const reporter = template.board === 'Monitoring' ? { by: apiAdministrator } : { by: technician, ...written(contact) };
  const notes: PlannedNote[] = [
    { at: subject.entered, kind: 'description', text: fill(template.problem), ...reporter },
  ];
  if (!subject.started) return notes;
  if (random.chance(0.36))
    notes.push({ at: along(subject, 0.2), by: technician, kind: 'discussion', text: random.pick(talk) });
  if (contact !== undefined && random.chance(0.2))
    notes.push({
      at: along(subject, 0.4),
      by: technician,
      kind: 'discussion',
      text: random.pick(answers),
      ...written(contact),
    });
  if (random.chance(0.15))
    notes.push({ at: along(subject, 0.5), by: technician, kind: 'internal', text: random.pick(internals) });
  if (state.closed && random.chance(0.8))
    notes.push({ at: state.end, by: technician, kind: 'resolution', text: fill(template.fix) });
  return notes;
}

function written(contact: ContactTarget | undefined): { contact?: number } {
  return contact === undefined ? {} : { contact: contact.id };
}

/** One to three pieces of work, in quarters of an hour where the story is long enough, all of them within it. */
function drawWork(random: Random, subject: StorySubject): PlannedWork[] {
  const { template, technician, fill, state, entered } = subject;
  const pieces = random.weighted([
    [5, 1],
    [3, 2],
    [1, 3],
  ]);
  const hours = Math.max(0.25, Math.round((template.hours / pieces) * (0.6 + random.next() * 0.4) * 4) / 4);
  return Array.from({ length: pieces }, (_, at) => {
    const end = along(subject, (at + 1) / pieces);
    return {
      member: at === 0 || random.chance(0.8) ? technician : random.pick(technicians.desk),
      start: Math.max(entered, end - hours * hour),
      end,
      text: at === pieces - 1 && state.closed ? fill(template.fix) : random.pick(internals),
      after: template.board === 'Field Service' ? 'onsite' : 'remote',
    };
  });
}

/** Slots of the work done and, for an open ticket that is not forgotten, one to come. */
function drawSlots(random: Random, subject: StorySubject, work: readonly PlannedWork[]): PlannedSlot[] {
  const onSite = subject.template.board === 'Field Service';
  if (!random.chance(onSite ? 0.95 : 0.5)) return [];
  const where = onSite ? 'On-Site' : 'Remote';
  const past = work.map(({ member, start, end }) => ({ member, start, end, done: true, where }) as const);
  if (subject.state.closed) return past.slice(0, random.chance(0.3) ? 2 : 1);
  const start = Math.floor(subject.now / day) * day + random.integer(1, 6) * day + random.integer(13, 20) * hour;
  const coming = { member: subject.technician, start, end: start + hour, done: false, where } as const;
  return subject.now - subject.state.end < 20 * day ? [...past.slice(0, 1), coming] : past.slice(0, 1);
}

const steps = [
  ['Ask the user what was changed', 'Diagnose'],
  ['Check the event log', 'Diagnose'],
  ['Install pending updates', 'Repair'],
  ['Replace the part', 'Repair'],
  ['Order the part', 'Order'],
  ['Test together with the user', 'Verify'],
  ['Update the documentation', 'Document'],
] as const;

function drawTasks(random: Random, { state, technician }: StorySubject): PlannedTask[] {
  if (!random.chance(0.2)) return [];
  const chosen = random.integer(2, 4);
  const first = random.integer(0, steps.length - chosen);
  return steps.slice(first, first + chosen).map(([notes, code], at) => {
    return { notes, code, member: technician, closed: state.closed || (at === 0 && random.chance(0.5)) };
  });
}
