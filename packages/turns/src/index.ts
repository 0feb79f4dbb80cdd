/** Turns of the event loop, which a process has one of: nobody takes more than a few milliseconds of one. */
export { LongTurn } from './long-turn.ts';
export { beginInTurn, nextTurn } from './loop-turns.ts';
