import { changeRecord, findRecord, type GatheredNote, gatherNotes, type JsonObject, refuse } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { requireWithin } from '../kind/get.ts';
import type { Action } from './action.ts';
import { answerNothing } from './answers.ts';
import { listRows } from './list-rows.ts';
import { readingOfCall } from './reading-of-call.ts';
import { type References, readReferences } from './references.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/** What a ticket shows of notes, and where one of them is shown. */
export const ticketNoteActions: readonly (readonly [string, Action])[] = [
  [
    'service-all-notes-tickets',
    { handler: (call) => answerAllNotes(call, '/service/tickets'), missing: 'meeting notes' },
  ],
  [
    'project-all-notes-tickets',
    { handler: (call) => answerAllNotes(call, '/project/tickets'), missing: 'meeting notes' },
  ],
  ['project-mark-as-ticket-note', { handler: markAs }],
];

const flags = ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag', 'issueFlag'] as const;

async function answerAllNotes(call: Call, tickets: string): Promise<Answer> {
  const id = pathId(call, 'parentId');
  await requireWithin(call, call.schema.catalogue.view(tickets), { id });
  const notes = await gatherNotes(id, readingOfCall(call));
  const references = await readReferences(call, {
    TicketReference: notes.map(({ ticketId }) => ticketId),
    MemberReference: notes.map(({ record }) => record['member']),
    ContactReference: notes.map(({ record }) => record['contact']),
  });
  const { fields } = call.schema.catalogue.model(call.operation.response ?? '');
  const names = fields.map((field) => field.name);
  const rows = notes.map((note) => toRow(note, references));
  return listRows(
    call,
    rows.map((row) => inOrder(row, names)),
    names,
  );
}

function toRow(note: GatheredNote, references: References): JsonObject {
  const { record, noteType, ticketId, bundled, merged } = note;
  const timed = noteType === 'TimeEntryNote';
  return {
    id: record.id,
    noteType,
    ticket: references('TicketReference', ticketId),
    text: timed ? record['notes'] : record['text'],
    isMarkdownFlag: false,
    detailDescriptionFlag: (timed ? record['addToDetailDescriptionFlag'] : record['detailDescriptionFlag']) === true,
    internalAnalysisFlag: (timed ? record['addToInternalAnalysisFlag'] : record['internalAnalysisFlag']) === true,
    resolutionFlag: (timed ? record['addToResolutionFlag'] : record['resolutionFlag']) === true,
    issueFlag: record['issueFlag'] === true,
    ...(timed ? { timeStart: record['timeStart'], timeEnd: record['timeEnd'] ?? undefined } : {}),
    bundledFlag: bundled,
    mergedFlag: merged,
    createdByParentFlag: false,
    originalAuthor: record['_enteredBy'] ?? undefined,
    member: references('MemberReference', record['member']),
    contact: references('ContactReference', record['contact']),
    _info: { lastUpdated: record['_lastUpdated'], updatedBy: record['_updatedBy'] },
  };
}

function inOrder(row: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));
}

/** Sets where a note is shown, from the flags of the body (special-operations 7). */
async function markAs(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  const sent = Object.fromEntries(flags.filter((flag) => flag in args).map((flag) => [flag, args[flag]]));
  if (Object.keys(sent).length === 0)
    refuse({ kind: 'refused by rule', message: `One of ${flags.join(', ')} is needed.` });
  const notes = '/service/tickets/{parentId}/notes';
  await inTransaction(call, async (unit) => {
    const note = await findRecord(notes, pathId(call), unit);
    await changeRecord(notes, note.id, sent, unit);
  });
  return answerNothing(call);
}
