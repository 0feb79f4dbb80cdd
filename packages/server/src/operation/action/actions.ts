import type { Action } from './action.ts';

/** Every action that Reeve imitates, by the catalogue's name. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>([]);
