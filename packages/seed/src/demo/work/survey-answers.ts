import { day } from '../../making/moments.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';
import type { TicketPlan } from './ticket-plan.ts';

type Tickets = ReadonlyMap<TicketPlan, number>;

/** Answers to the survey that goes out with closed tickets: about one in twenty of the last months. */
export async function answerSurveys(context: DemoContext, tickets: Tickets): Promise<void> {
  const { records, random, now } = context;
  const survey = `/service/surveys/${records.id('/service/surveys', 'Service Satisfaction')}`;
  const questions = records.all(`${survey}/questions`);
  for (const [{ ending, contact }, ticketId] of tickets) {
    if (ending === undefined || contact === undefined || now - ending.at > 200 * day || !random.chance(0.15)) continue;
    const said = [random.weighted(satisfaction), random.pick(remarks)];
    const results = [...questions.values()].map((questionId, at) => ({ questionId, answer: said[at] ?? '' }));
    const body = { ticketId, contact: { id: contact }, results };
    await records.seeder.create(`${survey}/results`, body, stampAt(Math.min(ending.at + day, now), ending.by));
  }
}

const satisfaction = [
  [6, 'Very satisfied'],
  [4, 'Satisfied'],
  [1, 'Neutral'],
  [1, 'Dissatisfied'],
] as const;

const remarks = ['Nothing, thank you.', 'Call back a little sooner.', 'Tell us how long it will take.'] as const;
