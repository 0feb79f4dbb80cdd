import type { RowOf } from '@reeve/store';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const notes = '/service/tickets/{parentId}/notes';

type PassedNote = RowOf<typeof notes>;
type Board = RowOf<'/service/boards'>;

/** What is said of a bundle is said to whoever waits for one of its tickets. What the server notes for itself stays where it is. */
export const passNoteOn = behaviour(notes, {
  says: 'a note of a ticket with children is written on these too, where the closed loop of the board has its kind of notes',
  source: 'evidence: notes/closed-loop',
  phase: 'follow',
  on: 'create',
  when: ({ after, trusted }) => !trusted || after.createdByParent === true || after.externalFlag === true,
  does: async ({ after }, unit) => {
    const board = await loopingBoard(after, unit);
    if (board === null || !isPassedOn(after, board)) return;
    const children = await unit.select('/service/tickets', { parentTicketId: after.ticketId });
    for (const { id } of children) await makeRecord(notes, copyOf(after), unit, id);
  },
});

/** Looked at once for all notes: few boards pass any on. */
async function loopingBoard({ ticketId }: PassedNote, unit: Unit): Promise<Board | null> {
  const boards = await unit.keep('boards that pass notes on', ['/service/boards'], async () => {
    const all = await unit.select('/service/boards', {});
    return new Map(all.filter(passesAny).map((board) => [board.id, board]));
  });
  if (boards.size === 0) return null;
  const ticket = await unit.get('/service/tickets', ticketId ?? 0);
  return ticket?.hasChildTicket === true ? (boards.get(ticket.board ?? 0) ?? null) : null;
}

function passesAny(board: Board): boolean {
  const everything = { detailDescriptionFlag: true, internalAnalysisFlag: true, resolutionFlag: true };
  return isPassedOn(everything, board);
}

type NotePlaces = Pick<PassedNote, 'detailDescriptionFlag' | 'internalAnalysisFlag' | 'resolutionFlag'>;

function isPassedOn(
  { detailDescriptionFlag, internalAnalysisFlag, resolutionFlag }: NotePlaces,
  board: Board,
): boolean {
  return (
    board.closedLoopAllFlag === true ||
    (board.closedLoopDiscussionsFlag === true && detailDescriptionFlag === true) ||
    (board.closedLoopInternalAnalysisFlag === true && internalAnalysisFlag === true) ||
    (board.closedLoopResolutionFlag === true && resolutionFlag === true)
  );
}

/** Nobody is mailed of it: the mail of the note goes out from where it was written. */
function copyOf(note: PassedNote) {
  const { text, detailDescriptionFlag, internalAnalysisFlag, resolutionFlag, customerUpdatedFlag } = note;
  const shown = { detailDescriptionFlag, internalAnalysisFlag, resolutionFlag };
  const author = { member: referenceTo(note.member), contact: referenceTo(note.contact), customerUpdatedFlag };
  return { text, ...shown, ...author, createdByParent: true };
}
