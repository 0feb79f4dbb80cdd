import type { Behaviour } from '../../unit/behaviour.ts';
import { mailNote } from './mail-note.ts';
import { markFirstIssue } from './mark-first-issue.ts';
import { markUpdate } from './mark-update.ts';
import { nameAuthor } from './name-author.ts';
import { passNoteOn } from './pass-note-on.ts';
import { refuseHidden } from './refuse-hidden.ts';
import { stampNote } from './stamp-note.ts';
import { tellWhoSees } from './tell-who-sees.ts';

/** What a ticket note does beyond being stored. */
export const noteBehaviours: readonly Behaviour[] = [
  stampNote,
  nameAuthor,
  markFirstIssue,
  tellWhoSees,
  refuseHidden,
  markUpdate,
  passNoteOn,
  mailNote,
];
