import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { findWithin } from '../../action/find-record.ts';
import { referencePart } from '../../action/part.ts';
import type { Reader } from '../../action/reader.ts';
import { type Result, rows } from '../../action/result.ts';
import type { JsonObject } from '../../body/members.ts';
import { type GatheredNote, gatherNotes } from './gather-notes.ts';

type Board = RowOf<'/service/boards'>;

const said = {
  says: 'a ticket shows its notes, those of its time entries, and those of tickets bundled with it or merged into it',
  source:
    'evidence: notes/all-notes, notes/all-notes-once, notes/all-notes-order, notes/of-time, time/note-author, notes/meeting-notes, notes/closed-loop',
};

/** All notes of a service ticket. */
export const listServiceTicketNotes = action('GET /service/tickets/{parentId}/allNotes', {
  ...said,
  reads: ({ parentId }, reader) => allNotes('/service/tickets', parentId, 'ServiceTicketNote', reader),
});

/** All notes of a project ticket. */
export const listProjectTicketNotes = action('GET /project/tickets/{parentId}/allNotes', {
  ...said,
  reads: ({ parentId }, reader) => allNotes('/project/tickets', parentId, 'ProjectTicketNote', reader),
});

async function allNotes(tickets: string, ticketId: number, model: string, reader: Reader): Promise<Result> {
  const { board } = await findWithin(tickets, ticketId, reader);
  const notes = inOrderOf(await boardOf(board, reader), await gatherNotes(ticketId, reader));
  const names = reader.schema.catalogue.model(model).fields.map((field) => field.name);
  return rows(
    notes.map((note) => inOrder(toRow(note), names)),
    names,
  );
}

async function boardOf(id: unknown, reader: Reader): Promise<Board | null> {
  return typeof id === 'number' ? reader.get('/service/boards', id) : null;
}

/** They are gathered newest first, as a board has them that says nothing. */
function inOrderOf(board: Board | null, notes: readonly GatheredNote[]): readonly GatheredNote[] {
  return board?.allSort === 'Ascending' ? notes.toReversed() : notes;
}

function toRow(note: GatheredNote): JsonObject {
  const { record } = note;
  return {
    id: record.id,
    noteType: note.noteType,
    ticket: referencePart('TicketReference', note.ticketId),
    ...(note.noteType === 'TimeEntryNote' ? ofTimeEntry(note) : ofNote(note)),
    isMarkdownFlag: false,
    bundledFlag: note.bundled,
    mergedFlag: note.merged,
    createdByParentFlag: note.noteType === 'TicketNote' && note.record.createdByParent === true,
    originalAuthor: record._enteredBy ?? undefined,
    member: referencePart('MemberReference', record.member),
    contact: referencePart('ContactReference', note.noteType === 'TicketNote' ? note.record.contact : null),
    _info: { lastUpdated: record._lastUpdated, updatedBy: record._updatedBy },
  };
}

function ofNote({ record }: Extract<GatheredNote, { noteType: 'TicketNote' }>): JsonObject {
  return {
    text: record.text,
    detailDescriptionFlag: record.detailDescriptionFlag === true,
    internalAnalysisFlag: record.internalAnalysisFlag === true,
    resolutionFlag: record.resolutionFlag === true,
    issueFlag: record.issueFlag === true,
  };
}

function ofTimeEntry({ record }: Extract<GatheredNote, { noteType: 'TimeEntryNote' }>): JsonObject {
  return {
    text: record.notes,
    detailDescriptionFlag: record.addToDetailDescriptionFlag === true,
    internalAnalysisFlag: record.addToInternalAnalysisFlag === true,
    resolutionFlag: record.addToResolutionFlag === true,
    issueFlag: false,
    timeStart: record.timeStart,
    timeEnd: record.timeEnd ?? undefined,
  };
}

function inOrder(row: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));
}
