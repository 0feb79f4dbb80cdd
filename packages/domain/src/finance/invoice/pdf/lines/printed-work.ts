import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import type { FlagKey, InvoiceTemplate } from '../template/shown-parts.ts';
import { linesOf } from '../template/text-of-moment.ts';

type Work = RowOf<'/time/entries'> | RowOf<'/expense/entries'>;

/** What time or an expense is for, as far as it is printed. */
export interface PrintedWork {
  readonly member: RowOf<'/system/members'> | null;
  readonly ticket: RowOf<'/service/tickets'> | null;
  readonly project: RowOf<'/project/projects'> | null;
  readonly phase: RowOf<'/project/projects/{parentId}/phases'> | null;
  readonly agreement: RowOf<'/finance/agreements'> | null;
  /** Whether its hours are billed at a rate, and not its ticket or project as a whole. */
  readonly isHourly: boolean;
}

/** Reads what time or an expense is for. */
export async function workOf(entry: Work, reader: Reader): Promise<PrintedWork> {
  const { member, ticket, project, phase, agreement } = entry;
  const found = {
    member: member === null ? null : await reader.get('/system/members', member),
    ticket: ticket === null ? null : await reader.get('/service/tickets', ticket),
    project: project === null ? null : await reader.get('/project/projects', project),
    phase: phase === null ? null : await reader.get('/project/projects/{parentId}/phases', phase),
    agreement: agreement === null ? null : await reader.get('/finance/agreements', agreement),
  };
  const method = found.project === null ? found.ticket?.billingMethod : found.project.billingMethod;
  return { ...found, isHourly: method !== 'FixedFee' && method !== 'NotToExceed' };
}

/** Who worked, by first and last name. */
export function nameOfMember({ member }: PrintedWork): string {
  return [member?.firstName, member?.lastName].filter((part) => part != null).join(' ');
}

/** The names of the flags for what a detail tells of its ticket or project. */
export interface AboutFlags {
  readonly summary: FlagKey;
  readonly contact: FlagKey;
  readonly address: FlagKey;
  readonly phase: FlagKey;
  readonly projectSummary: FlagKey;
  readonly notes: FlagKey;
}

/** What was done and for what: summary and notes where the template shows none of all that. */
export function aboutWork(
  { ticket, project, phase }: PrintedWork,
  notes: string | null,
  template: InvoiceTemplate | null,
  flags: AboutFlags,
): string {
  const isSet = (key: keyof AboutFlags) => template?.[flags[key]] === true;
  const none = !(Object.keys(flags) as (keyof AboutFlags)[]).some(isSet);
  const ofProject = project !== null;
  return linesOf([
    none || isSet(ofProject ? 'projectSummary' : 'summary') ? ticket?.summary : null,
    ofProject && isSet('phase') ? phase?.description : null,
    !ofProject && isSet('contact') ? ticket?.contactName : null,
    !ofProject && isSet('address') ? addressOf(ticket) : null,
    none || isSet('notes') ? notes : null,
  ]);
}

function addressOf(ticket: RowOf<'/service/tickets'> | null): string {
  if (ticket === null) return '';
  const { addressLine1, addressLine2, city, stateIdentifier, zip } = ticket;
  const region = [stateIdentifier, zip].filter((each) => each != null && each !== '').join(' ');
  return [addressLine1, addressLine2, city, region].filter((each) => each != null && each !== '').join(', ');
}
