import type { RowOf } from '@reeve/store';
import { referencePart } from '../../action/part.ts';
import type { Reader } from '../../action/reader.ts';
import type { JsonObject } from '../../body/members.ts';
import { chargedCode } from '../entry/charge/charged-record.ts';

type Entry = RowOf<'/time/entries'>;

/** A time entry as a log of changes tells of it: `TimeEntryChangeLog` without the change itself (evidence: time/change-log). */
export async function changedEntry(id: number, reader: Reader): Promise<JsonObject> {
  const entry = await reader.get('/time/entries', id);
  if (entry === null) return { timeRecId: id };
  const others = { ...(await ofMember(entry, reader)), ...(await ofCharge(entry, reader)) };
  const shown = { ...ofEntry(entry), ...ofMoney(entry), ...ofReferences(entry), ...others };
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value != null));
}

function ofEntry(entry: Entry) {
  const { timeStart, timeEnd } = entry;
  return {
    timeRecId: entry.id,
    timeStart,
    timeStartUtc: timeStart,
    timeEnd,
    timeEndUtc: timeEnd,
    dateStart: timeStart,
    hoursActual: entry.actualHours,
    chargeToType: entry.chargeToType,
    chargeToRecId: entry.chargeToId,
    notes: entry.notes,
    internalNote: entry.internalNotes,
    timeStatus: entry.status,
  };
}

function ofMoney(entry: Entry) {
  const billable = entry.billableOption === 'Billable';
  return {
    billableOption: entry.billableOption,
    billableFlag: billable,
    billableHours: billable ? entry.hoursBilled : 0,
    nonBillableHrs: billable ? 0 : entry.actualHours,
    billableAmount: billable ? entry.extendedInvoiceAmount : 0,
    hourlyRate: entry.hourlyRate,
    hourlyCost: entry.hourlyCost,
    invoicedhours: entry.invoiceHours,
    agreementHoursCovered: entry.agreementHours,
    agreementAmountCovered: entry.agreementAmount,
    invoiceFlag: entry.invoiceFlag,
  };
}

function ofReferences(entry: Entry) {
  return {
    company: referencePart('CompanyReference', entry.company),
    member: referencePart('MemberReference', entry.member),
    workType: referencePart('WorkTypeReference', entry.workType),
    workRole: referencePart('WorkRoleReference', entry.workRole),
    agreement: referencePart('AgreementReference', entry.agreement),
    invoice: referencePart('InvoiceReference', entry.invoice),
    ticket: referencePart('TicketReference', entry.ticket),
    project: referencePart('ProjectReference', entry.project),
    phase: referencePart('ProjectPhaseReference', entry.phase),
    activity: entry.chargeToType === 'Activity' ? referencePart('ActivityReference', entry.chargeToId) : undefined,
  };
}

async function ofMember({ member: memberId, workType, company, location: place, ...entry }: Entry, reader: Reader) {
  const member = await reader.get('/system/members', memberId ?? 0);
  const type = await reader.get('/time/workTypes', workType ?? 0);
  const customer = await reader.get('/company/companies', company ?? 0);
  const location = await reader.get('/system/locations', place ?? 0);
  const agreement = await reader.get('/finance/agreements', entry.agreement ?? 0);
  const agreementType = await reader.get('/finance/agreements/types', agreement?.type ?? 0);
  return {
    memberId: member?.identifier,
    firstName: member?.firstName,
    lastName: member?.lastName,
    memberDailyCapacity: member?.dailyCapacity,
    utilizationFlag: type === null ? undefined : type.utilizationFlag === true,
    companyName: customer?.name,
    locationName: location?.name,
    agreementType: agreementType?.name,
  };
}

async function ofCharge(entry: Entry, reader: Reader) {
  const code = await chargedCode(entry, reader);
  const ticket = await reader.get('/service/tickets', entry.ticket ?? 0);
  const status = await reader.get('/service/boards/{parentId}/statuses', ticket?.status ?? 0);
  const board = await reader.get('/service/boards', ticket?.board ?? 0);
  const project = await reader.get('/project/projects', entry.project ?? 0);
  const phase = await reader.get('/project/projects/{parentId}/phases', entry.phase ?? 0);
  return {
    chargeCode: code?.name,
    serviceRequestSummary: ticket?.summary,
    serviceRequestStatus: status?.name,
    ticketCurrentBoard: board?.name,
    projectName: project?.name,
    projectPhase: phase?.description,
  };
}
