import type { ConsoleVerb } from '@reeve/server/contract';
import { session } from './session.ts';

/** Whether the role of whoever signed in lets them do this at all with a collection, by its path in the catalogue. */
export function may(verb: ConsoleVerb, path: string): boolean {
  const rights = session.value?.member.may;
  return rights == null ? rights === null : rights[path]?.includes(verb) === true;
}
