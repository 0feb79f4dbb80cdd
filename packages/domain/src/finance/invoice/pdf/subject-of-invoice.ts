import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { textsOfTickets } from '../../../service/note/texts-of-tickets.ts';
import type { MoneyText } from './template/money-text.ts';
import { captionOf, type InvoiceTemplate, shownParts, type TemplatePart } from './template/shown-parts.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** What a template shows of the ticket or the project that an invoice is for. */
type SubjectFact = TemplatePart & { readonly value: string | null };

/**
 * What is told of the ticket and the project that an invoice is for, caption and value: as much as the template asks for
 * (evidence: invoices/template-subject).
 */
export async function subjectFactsOf(
  invoice: Invoice,
  template: InvoiceTemplate | null,
  write: MoneyText,
  reader: Reader,
): Promise<(readonly [caption: string, value: string])[]> {
  const facts = [
    ...shownParts(await ticketFacts(invoice, write, reader), template),
    ...shownParts(await projectFacts(invoice, write, reader), template),
  ];
  return facts.flatMap((fact) =>
    fact.value === null || fact.value === '' ? [] : [[captionOf(fact, template), fact.value] as const],
  );
}

async function ticketFacts(
  { ticket: id, subtotal }: Invoice,
  write: MoneyText,
  reader: Reader,
): Promise<SubjectFact[]> {
  const ticket = id === null ? null : await reader.get('/service/tickets', id);
  if (ticket === null) return [];
  const fact = factOf<ServiceHeader>('serviceHeader');
  const company = ticket.company === null ? null : await reader.get('/company/companies', ticket.company);
  const tasks = await reader.select('/service/tickets/{parentId}/tasks', { ticketId: ticket.id });
  const bundled = await reader.select('/service/tickets', { parentTicketId: ticket.id });
  const open = tasks.filter(({ closedFlag }) => closedFlag !== true);
  const done = tasks.filter(({ closedFlag }) => closedFlag === true);
  return [
    fact('TicketNumber', 'Ticket Number', String(ticket.id)),
    fact('Summary', 'Summary', ticket.summary),
    fact('CompanyName', 'Company', company?.name ?? null),
    fact('ContactName', 'Contact', ticket.contactName),
    fact('BillingMethod', 'Billing Method', wordsOf(ticket.billingMethod)),
    fact('Amount', 'Amount', write(ticket.billingAmount ?? subtotal)),
    fact('DetailDescription', 'Description', await notesOf(ticket.id, 'detailDescriptionFlag', reader)),
    fact('Resolution', 'Resolution', await notesOf(ticket.id, 'resolutionFlag', reader)),
    { caption: 'Open Tasks', flag: 'serviceHeaderOpenTasksVisibleFlag', usual: false, value: taskLines(open) },
    { caption: 'Closed Tasks', flag: 'serviceHeaderClosedTasksVisibleFlag', usual: false, value: taskLines(done) },
    {
      caption: 'Bundled Tickets',
      flag: 'serviceHeaderBundledTicketsVisibleFlag',
      usual: false,
      value: bundled.map((each) => `${each.id} ${each.summary ?? ''}`).join('\n'),
    },
  ];
}

async function projectFacts(
  { project: id, company: payer, subtotal }: Invoice,
  write: MoneyText,
  reader: Reader,
): Promise<SubjectFact[]> {
  const project = id === null ? null : await reader.get('/project/projects', id);
  if (project === null) return [];
  const fact = factOf<ProjectHeader>('projectHeader');
  const company = await reader.get('/company/companies', project.company ?? payer ?? 0);
  const contact = project.contact === null ? null : await reader.get('/company/contacts', project.contact);
  return [
    fact('ProjectName', 'Project', project.name),
    fact('CompanyName', 'Company', company?.name ?? null),
    fact('ContactName', 'Contact', [contact?.firstName, contact?.lastName].filter((part) => part != null).join(' ')),
    fact('BillingMethod', 'Billing Method', wordsOf(project.billingMethod)),
    fact('BillingType', 'Billing Type', wordsOf(project.billingRateType)),
    fact('OriginalDownpayment', 'Down Payment', write(project.downpayment)),
    fact('Amount', 'Amount', write(project.billingAmount ?? subtotal)),
  ];
}

type ServiceHeader =
  | 'TicketNumber'
  | 'CompanyName'
  | 'Summary'
  | 'ContactName'
  | 'DetailDescription'
  | 'Resolution'
  | 'Amount'
  | 'BillingMethod';
type ProjectHeader =
  | 'ProjectName'
  | 'CompanyName'
  | 'OriginalDownpayment'
  | 'ContactName'
  | 'Amount'
  | 'BillingMethod'
  | 'BillingType';

/** Facts of a header have their flag and their caption by its name and theirs. */
function factOf<Name extends ServiceHeader | ProjectHeader>(
  header: Name extends ServiceHeader & ProjectHeader ? never : 'serviceHeader' | 'projectHeader',
) {
  return (name: Name, caption: string, value: string | null): SubjectFact => ({
    caption,
    captionKey: `${header}${name}Caption` as NonNullable<TemplatePart['captionKey']>,
    flag: `${header}${name}VisibleFlag` as NonNullable<TemplatePart['flag']>,
    usual: false,
    value,
  });
}

/** `NotToExceed` as it is read: Not To Exceed. */
function wordsOf(word: string | null): string | null {
  return word?.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ') ?? null;
}

function taskLines(tasks: readonly { readonly notes: string | null }[]): string {
  return tasks.map(({ notes }) => notes ?? '').join('\n');
}

async function notesOf(
  ticketId: number,
  kind: 'detailDescriptionFlag' | 'resolutionFlag',
  reader: Reader,
): Promise<string> {
  const texts = await textsOfTickets([ticketId], reader);
  return texts
    .filter((each) => each[kind])
    .map(({ text }) => text)
    .join('\n');
}
