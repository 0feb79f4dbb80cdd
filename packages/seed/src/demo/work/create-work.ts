import { clientsIn, type DemoCompany, type DemoContext } from '../demo-context.ts';
import { closeProjects } from './close-projects.ts';
import { createExpenses } from './expenses.ts';
import { handInSheets } from './hand-in-sheets.ts';
import { writeProjectPapers } from './project-papers.ts';
import { createProjects } from './projects.ts';
import { startStopwatches } from './stopwatches.ts';
import { answerSurveys } from './survey-answers.ts';
import { createTickets } from './tickets.ts';

/** Projects, tickets (so many in all), time and expenses, and what comes of them. */
export async function createWork(
  context: DemoContext,
  companies: readonly DemoCompany[],
  count: number,
): Promise<void> {
  const plans = await createProjects(context, clientsIn(companies));
  const tickets = await createTickets(context, companies, plans, count);
  await handInSheets(context, 'time/sheets');
  await createExpenses(context, tickets);
  await answerSurveys(context, tickets);
  await startStopwatches(context, tickets);
  await writeProjectPapers(context);
  await closeProjects(context);
}
