import type { RoleLevel } from '@reeve/catalogue';
import type { Verb } from '@reeve/domain';

/** How far each right of a function reaches. */
export type Levels = Readonly<Record<Verb, RoleLevel>>;

/** What a caller may do. */
export interface Rights {
  /** The role's name, for the API log; null when the member has none. */
  readonly role: string | null;
  /** Set for administrators: every function, whatever the matrix says. */
  readonly everything: boolean;
  /** By `Module/Function`. What is not here is closed. */
  readonly levels: ReadonlyMap<string, Levels>;
  /** Told of every right that is asked for, where somebody records it. */
  readonly asked?: (key: string, verb: Verb) => void;
}

/** How far a right reaches. */
export function levelOf(rights: Rights, key: string, verb: Verb): RoleLevel {
  rights.asked?.(key, verb);
  return rights.everything ? 'All' : (rights.levels.get(key)?.[verb] ?? 'None');
}
