/** What a task is told: which tickets and names are its own, so that both clients do the same beside one another. */
export interface TaskInput {
  /** Letters that names of this run have in them. */
  readonly mark: string;
  /** The ticket that this run made. */
  readonly ticket: number;
  /** The document that this run sent. */
  readonly document: number;
}

/** An everyday task: answers what came of it, by which the two are compared. */
export type EverydayTask = (input: TaskInput) => Promise<unknown>;

/** Twenty tasks by what they do, the same in both files, in the order in which they run. */
export type EverydayTasks = Readonly<Record<TaskName, EverydayTask>>;

/** What they do. */
export const taskNames = [
  'the newest open tickets of a board',
  'every company, page after page',
  'how many tickets are open',
  'a ticket for a company by its identifier',
  'a ticket, or nothing',
  'a note on a ticket',
  'another summary',
  'an hour of work on a ticket',
  'the hours of a ticket',
  'a ticket closed, whatever its board calls that',
  'a contact with an e-mail address',
  'a contact by its e-mail address',
  'a company by a name with a quote',
  'a file for a ticket',
  'the text of a file',
  'what changed since a moment',
  'the statuses of every board',
  'tickets by three hundred ids',
  'a list through two rate limits',
  'a report as objects',
] as const;

/** The name of a task. */
export type TaskName = (typeof taskNames)[number];

/** From where they are reached, as the environment says. */
export const { API_HOST = '', API_COMPANY = '', API_PUBLIC_KEY = '', API_PRIVATE_KEY = '' } = process.env;

/** The GUID of an integration; a server of one's own takes any. */
export const clientId = '00000000-0000-4000-8000-000000000000';
