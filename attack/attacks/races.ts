import type { Attack, Finding } from '../attack.ts';
import { judge } from '../judge.ts';
import type { Answered, Victim } from '../victim.ts';

const writers = 20;

/** A rule that must hold when many write at once: makes the writes of one round and looks at what came of them. */
type Race = (victim: Victim, mark: string) => Promise<readonly Finding[]>;

/** Rules over several records, with twenty writers at once. */
export const races: Attack = {
  name: 'races',
  says: 'twenty writers at once against what must be unique, added up, only once, or free of loops',
  atOnce: 1,
  strike: async (victim, seed, number) => {
    const race = all[number % all.length] as Race;
    return race(victim, `r${seed.toString(36)}x${number}`);
  },
};

async function post(victim: Victim, path: string, body: unknown): Promise<Answered> {
  return victim.ask('POST', path, { body: JSON.stringify(body) });
}

async function patch(victim: Victim, path: string, field: string, value: unknown): Promise<Answered> {
  return victim.ask('PATCH', path, { body: JSON.stringify([{ op: 'replace', path: field, value }]) });
}

function atOnce(send: (at: number) => Promise<Answered>): Promise<Answered[]> {
  return Promise.all(Array.from({ length: writers }, (_, at) => send(at)));
}

function read<T>(answer: Answered): T {
  return JSON.parse(answer.text) as T;
}

function failures(answers: readonly Answered[], sent: string): Finding[] {
  return answers.flatMap((answer) => judge(answer, sent));
}

/** One of twenty equal identifiers is taken, in whatever case. */
const identifiers: Race = async (victim, mark) => {
  const answers = await atOnce((at) =>
    post(victim, '/company/companies', { identifier: at % 2 === 0 ? mark : mark.toUpperCase(), name: mark }),
  );
  const taken = answers.filter(({ status }) => status === 201).length;
  const sent = `20 companies ${mark}`;
  return [...failures(answers, sent), ...(taken === 1 ? [] : [{ what: `${taken} of one identifier`, sent }])];
};

/** One row of a table is the default. */
const defaults: Race = async (victim, mark) => {
  const path = '/company/companies/statuses';
  const answers = await atOnce((at) => post(victim, path, { name: `${mark} ${at}`, defaultFlag: true }));
  const list = await victim.ask('GET', `${path}?conditions=defaultFlag=true&pageSize=1000`);
  const found = read<unknown[]>(list).length;
  const sent = '20 default statuses';
  return [...failures(answers, sent), ...(found === 1 ? [] : [{ what: `${found} defaults`, sent }])];
};

/** The hours of a ticket are the sum of its time entries. */
const sums: Race = async (victim, mark) => {
  const company = { id: 2 };
  const ticket = read<{ id: number }>(await post(victim, '/service/tickets', { summary: mark, company }));
  const answers = await atOnce((at) =>
    post(victim, '/time/entries', {
      chargeToId: ticket.id,
      chargeToType: 'ServiceTicket',
      timeStart: `2027-03-${String(1 + at).padStart(2, '0')}T09:00:00Z`,
      actualHours: 0.5,
    }),
  );
  const made = answers.filter(({ status }) => status === 201).length;
  const { actualHours = 0 } = read<{ actualHours?: number }>(await victim.ask('GET', `/service/tickets/${ticket.id}`));
  const sent = `20 time entries for ticket ${ticket.id}, ${made} made`;
  const isRight = actualHours === made * 0.5 && made > 0;
  return [
    ...failures(answers, sent),
    ...(isRight ? [] : [{ what: `${actualHours} hours; ${answers[0]?.text.slice(0, 200)}`, sent }]),
  ];
};

/** No company is its own ancestor. */
const rings: Race = async (victim, mark) => {
  const made = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      post(victim, '/company/companies', { identifier: `${mark}-${at}`, name: `${mark} ${at}` }),
    ),
  );
  const ids = made.map((answer) => read<{ id: number }>(answer).id);
  const answers = await Promise.all(
    ids.map((id, at) => patch(victim, `/company/companies/${id}`, 'parentCompany', { id: ids[(at + 1) % ids.length] })),
  );
  const taken = answers.filter(({ status }) => status === 200).length;
  const sent = `six companies, each below the next: ${ids.join(', ')}`;
  return [...failures(answers, sent), ...(taken < ids.length ? [] : [{ what: 'a ring of parents is stored', sent }])];
};

/** What is deleted is named by nothing that was made at the same time. */
const deletions: Race = async (victim, mark) => {
  const made = await post(victim, '/company/companies', { identifier: mark, name: mark });
  const { id } = read<{ id: number }>(made);
  const answers = await atOnce((at) =>
    at === 10
      ? victim.ask('DELETE', `/company/companies/${id}`)
      : post(victim, '/company/contacts', { firstName: mark, company: { id } }),
  );
  const isGone = (await victim.ask('GET', `/company/companies/${id}`)).status === 404;
  const { count } = read<{ count: number }>(
    await victim.ask('GET', `/company/contacts/count?conditions=${encodeURIComponent(`company/id=${id}`)}`),
  );
  const sent = `contacts of company ${id} and its deletion`;
  return [
    ...failures(answers, sent),
    ...(isGone && count > 0 ? [{ what: `${count} contacts of a company that is gone`, sent }] : []),
  ];
};

const all: readonly Race[] = [identifiers, defaults, sums, rings, deletions];
