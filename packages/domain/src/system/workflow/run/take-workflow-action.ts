import type { RowOf, StoredRecord } from '@reeve/store';
import { changeRecord, makeRecord, referenceTo } from '../../../action/write-record.ts';
import { makeTemplateTicket } from '../../../service/template/ticket-of-template.ts';
import type { Unit } from '../../../unit/unit.ts';
import { addressesIn, addressOfContact } from '../../mail/address-of.ts';
import { askMail } from '../../mail/ask-mail.ts';
import type { MailedRecord } from '../../mail/template.ts';
import { fillTokens } from '../../mail/tokens.ts';
import { customerOf } from '../../notification/customer-of.ts';
import { addressesOfTeam, recipientsOf } from '../../notification/recipients.ts';
import { senderOf } from '../../notification/sender-of.ts';
import { fieldsOfAction } from '../action-fields.ts';
import { attachConfigurations } from './attach-configurations.ts';

type WorkflowAction = RowOf<'/system/workflows/{grandparentId}/events/{parentId}/actions'>;

/** Does what an action of a workflow says of a record (evidence: system/workflow-actions). What names nothing does nothing. */
export async function takeWorkflowAction(action: WorkflowAction, of: MailedRecord, unit: Unit): Promise<void> {
  const type = action.notifyType === null ? null : await unit.get('/system/workflows/notifyTypes', action.notifyType);
  await doers[type?.identifier ?? '']?.(action, of, unit);
}

const doers: Readonly<Record<string, (action: WorkflowAction, of: MailedRecord, unit: Unit) => Promise<unknown>>> = {
  Email: mailWorkflow,
  Activity: makeActivity,
  Resource: assign,
  Status: changeFields,
  Track: attachTrack,
  Service: makeTicket,
  Group: joinGroup,
  Field: setCustomFields,
  Config: async (action, { collection, record }, unit) => {
    if (collection === '/service/tickets') await attachConfigurations(action, record, unit);
  },
};

async function mailWorkflow(action: WorkflowAction, of: MailedRecord, unit: Unit): Promise<void> {
  const rule = { notifyWho: action.notifyWho, member: action.specificMemberTo, email: action.emailRecipient };
  const named = [
    ...(await recipientsOf(rule, { ...of, trigger: 'WorkflowRules' }, unit)),
    ...addressesIn(action.emailRecipient),
    ...(await addressesOfTeam(action.specificTeamTo, unit, 'WorkflowRules')),
  ];
  const fill = (text: string | null) => fillTokens(text ?? '', of.collection, of.record, unit);
  const copy = async (id: number | null) => [await addressOfContact(id, unit)].filter((each) => each !== null);
  askMail(
    {
      from: await senderOf(action, of, unit),
      to: named,
      cc: await copy(action.ccContact),
      bcc: await copy(action.bccContact),
      subject: await fill(action.subject),
      text: await fill(action.notes),
      reason: 'workflow',
      about: { collection: of.collection, id: of.record.id },
    },
    unit,
  );
}

async function makeActivity(action: WorkflowAction, of: MailedRecord, unit: Unit): Promise<void> {
  const { company, contact } = customerOf(of);
  const fill = (text: string) => fillTokens(text, of.collection, of.record, unit);
  const about = aboutRecords[of.collection];
  const body = {
    name: (await fill(action.subject ?? 'Workflow')).slice(0, 100),
    type: referenceTo(action.activityType),
    status: referenceTo(action.activityStatus),
    company: referenceTo(company),
    contact: referenceTo(contact),
    ...(about !== undefined && { [about]: { id: of.record.id } }),
    assignTo: referenceTo(action.specificMemberTo) ?? { id: await anyMember(of.record, unit) },
    notes: action.notes === null ? null : await fill(action.notes),
  };
  await makeRecord('/sales/activities', withoutEmpty(body), unit);
}

/** The field in which an activity names what it is about, by the collection of that. */
const aboutRecords: Readonly<Record<string, string>> = {
  '/service/tickets': 'ticket',
  '/sales/opportunities': 'opportunity',
  '/finance/agreements': 'agreement',
};

/** Whoever entered the record, else the first member: an activity is somebody's. */
async function anyMember(record: StoredRecord, unit: Unit): Promise<number> {
  const identifier = record['_enteredBy'];
  const entered = typeof identifier === 'string' ? await unit.first('/system/members', { identifier }) : null;
  return (entered ?? (await unit.first('/system/members', { inactiveFlag: false })))?.id ?? 0;
}

async function assign({ specificMemberTo }: WorkflowAction, of: MailedRecord, unit: Unit): Promise<void> {
  const key = ['owner', 'assignTo', 'manager'].find((each) => unit.schema.tables.of(of.collection).byKey.has(each));
  if (specificMemberTo !== null && key !== undefined)
    await changeRecord(of.collection, of.record.id, { [key]: { id: specificMemberTo } }, unit);
}

/** The fields of the record that the action names, of those that its collection has. */
async function changeFields(action: WorkflowAction, { collection, record }: MailedRecord, unit: Unit): Promise<void> {
  const { byKey } = unit.schema.tables.of(collection);
  const status =
    {
      '/service/tickets': action.boardStatus,
      '/project/projects': action.projectStatus,
      '/company/companies': action.companyStatus,
      '/sales/orders': action.salesOrderStatus,
      '/company/configurations': action.configurationStatus,
    }[collection] ?? null;
  const wanted = {
    board: action.board,
    status,
    priority: action.servicePriority,
    type: action.serviceType,
    subType: action.serviceSubType,
    item: action.serviceItem,
  };
  const fields = Object.entries(wanted).flatMap(([key, id]) =>
    id !== null && byKey.has(key) ? [[key, { id }] as const] : [],
  );
  if (fields.length > 0) await changeRecord(collection, record.id, Object.fromEntries(fields), unit);
}

async function attachTrack({ attachedTrack }: WorkflowAction, of: MailedRecord, unit: Unit): Promise<void> {
  const { company, contact } = customerOf(of);
  const owner = contact ?? company;
  if (attachedTrack === null || owner === null) return;
  const path = contact === null ? '/company/companies/{parentId}/tracks' : '/company/contacts/{parentId}/tracks';
  const where = { trackId: attachedTrack, [contact === null ? 'company' : 'contact']: owner };
  if ((await unit.first(path as string, where)) === null)
    await makeRecord(path, { trackId: attachedTrack }, unit, owner);
}

async function joinGroup({ group }: WorkflowAction, of: MailedRecord, unit: Unit): Promise<void> {
  const { company, contact } = customerOf(of);
  const owner = contact ?? company;
  if (group === null || owner === null) return;
  const path = contact === null ? '/company/companies/{parentId}/groups' : '/company/contacts/{parentId}/groups';
  const where = { group, [contact === null ? 'company' : 'contact']: owner };
  if ((await unit.first(path as string, where)) === null) await makeRecord(path, { group: { id: group } }, unit, owner);
}

async function makeTicket({ serviceTemplate }: WorkflowAction, of: MailedRecord, unit: Unit): Promise<void> {
  const template = serviceTemplate === null ? null : await unit.get('/service/templates', serviceTemplate);
  if (template !== null) await makeTemplateTicket(template, customerOf(of), unit);
}

/** A value that is there already stays, unless the action overwrites it. */
async function setCustomFields(
  action: WorkflowAction,
  { collection, record }: MailedRecord,
  unit: Unit,
): Promise<void> {
  const values: { id: number; value: string | null }[] = [];
  for (const { userDefinedFieldId: id, value, overwriteFlag } of await fieldsOfAction(action.id, unit.transaction)) {
    const own = [unit.schema.tables.of(collection).name, record.id, id];
    const there = await unit.transaction.all(
      'select 1 from "reeve_custom_value" where "table_name" = ? and "record_id" = ? and "field_id" = ?',
      own,
    );
    if (overwriteFlag || there.length === 0) values.push({ id, value });
  }
  if (values.length > 0) await changeRecord(collection, record.id, { customFields: values }, unit);
}

function withoutEmpty(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
