import type { ActionKey } from '@reeve/domain';

/** When something is done and by whom: what rules and stamps see. `at` as stored, `by` a member's identifier. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** A record as it is kept: references by id. */
export type KeptRecord = Readonly<Record<string, unknown>> & { readonly id: number };

/**
 * What the starting data of a tenant is written through. Bodies are as on the wire: references as `{id}`, date-times
 * `YYYY-MM-DDTHH:MM:SSZ`. A refusal is raised as an error.
 */
export interface Seeder {
  /**
   * Makes a record at the path that the API uses (`/service/boards`, `/service/boards/3/statuses`), as a member did it at
   * that moment, and answers its id.
   */
  create(path: string, body: Record<string, unknown>, stamp?: Stamp): Promise<number>;
  /** Changes fields of a record. */
  update(path: string, id: number, fields: Record<string, unknown>, stamp?: Stamp): Promise<void>;
  /** The records of a collection that have these values: what a client finds by conditions. */
  list(collection: string, where: Readonly<Record<string, number | string | boolean>>): Promise<readonly KeptRecord[]>;
  /** Runs an action by its key, with the ids in its path. Answers the id of the record that it shows, or 0. */
  act(key: ActionKey, path: Readonly<Record<string, number>>, body?: object, stamp?: Stamp): Promise<number>;
  /**
   * The same as a client of the API has it: fields that the API only answers are passed over, and collections that it only
   * lists are refused. The seeder itself writes them, for what an installation brings along.
   */
  readonly asClient: Omit<Seeder, 'asClient'>;
}
