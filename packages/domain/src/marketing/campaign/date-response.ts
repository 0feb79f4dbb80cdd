import type { Behaviour } from '../../unit/behaviour.ts';
import { dateClicked } from './date-clicked.ts';
import { dateOpened } from './date-opened.ts';
import { dateSubmitted } from './date-submitted.ts';

/** Whoever tells at once of what a contact does in a campaign need not say when it was. */
export const dateResponse: readonly Behaviour[] = [dateOpened, dateClicked, dateSubmitted];
