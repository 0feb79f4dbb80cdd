import type { RowOf } from '@reeve/store';
import { changeRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { makeTemplateTicket } from '../../service/template/ticket-of-template.ts';
import { fillTokens } from '../../system/mail/tokens.ts';
import type { Unit } from '../../unit/unit.ts';
import { mailedOnTrack, mailTrack } from './mail-track.ts';
import type { OnTrack } from './on-track.ts';

type TrackAction = RowOf<'/company/tracks/{parentId}/actions'>;

/** Does what an action of a track says; false where it names nothing, or nobody. */
export async function takeAction(action: TrackAction, who: OnTrack, unit: Unit): Promise<boolean> {
  switch (action.notifyType) {
    case 'CreateActivity':
      return makeActivity(action, who, unit);
    case 'AddToGroup':
      return joinGroup(action.group, who, unit);
    case 'AttachTrack':
      return attachTrack(action.attachedTrack, who, unit);
    case 'ChangeCompanyStatus':
      return changeStatus(action.companyStatus, who.company, unit);
    case 'CreateServiceTicket':
      return makeTicket(action.serviceTemplate, who, unit);
    case 'SendEmail':
      return mailTrack(action, who, unit);
    default:
      return false;
  }
}

async function makeActivity(action: TrackAction, who: OnTrack, unit: Unit): Promise<boolean> {
  const { company, contact } = who;
  const { collection, record } = await mailedOnTrack(who, unit);
  const fill = (text: string) => fillTokens(text, collection, record, unit);
  const body = {
    name: (await fill(action.subject ?? 'Track')).slice(0, 100),
    type: referenceTo(action.activityType),
    status: referenceTo(action.activityStatus),
    company: referenceTo(company),
    contact: referenceTo(contact),
    assignTo: { id: action.specificMemberTo ?? unit.actor.memberId },
    notes: action.notes === null ? null : await fill(action.notes),
  };
  await makeRecord('/sales/activities', withoutEmpty(body), unit);
  return true;
}

/** Whoever is in the group already stays in it. */
async function joinGroup(group: number | null, { company, contact }: OnTrack, unit: Unit): Promise<boolean> {
  if (group === null) return false;
  if (contact !== null) {
    const path = '/company/contacts/{parentId}/groups';
    if ((await unit.first(path, { group, contact })) === null)
      await makeRecord(path, { group: { id: group } }, unit, contact);
  } else if (company !== null) {
    const path = '/company/companies/{parentId}/groups';
    if ((await unit.first(path, { group, company })) === null)
      await makeRecord(path, { group: { id: group } }, unit, company);
  }
  return true;
}

/** A track that leads back to one that was begun is not begun again. */
async function attachTrack(trackId: number | null, { company, contact }: OnTrack, unit: Unit): Promise<boolean> {
  if (trackId === null) return false;
  if (contact !== null) {
    const path = '/company/contacts/{parentId}/tracks';
    if ((await unit.first(path, { trackId, contact })) === null) await makeRecord(path, { trackId }, unit, contact);
  } else if (company !== null) {
    const path = '/company/companies/{parentId}/tracks';
    if ((await unit.first(path, { trackId, company })) === null) await makeRecord(path, { trackId }, unit, company);
  }
  return true;
}

async function changeStatus(status: number | null, company: number | null, unit: Unit): Promise<boolean> {
  if (status === null || company === null) return false;
  await changeRecord('/company/companies', company, { status: { id: status } }, unit);
  return true;
}

async function makeTicket(template: number | null, who: OnTrack, unit: Unit): Promise<boolean> {
  const found = template === null ? null : await unit.get('/service/templates', template);
  if (found === null) return false;
  await makeTemplateTicket(found, who, unit);
  return true;
}

function withoutEmpty(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
