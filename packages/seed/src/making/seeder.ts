/** When a record is made or changed, and by the identifier of whom. */
export interface SeedStamp {
  readonly at: string;
  readonly by: string;
}

/**
 * What the starting data of a tenant is written through. Bodies are as on the wire: references as `{id}`, date-times
 * `YYYY-MM-DDTHH:MM:SSZ`. Fields that the API only answers (`closedDate`) and collections that it only lists are
 * written all the same, since the data tells of a past. A refusal is raised as an error.
 */
export interface Seeder {
  /**
   * Makes a record at the path that the API uses (`/service/boards`, `/service/boards/3/statuses`) and answers its id.
   * `stamp` becomes dateEntered, enteredBy, lastUpdated and updatedBy.
   */
  create(path: string, body: Record<string, unknown>, stamp?: SeedStamp): Promise<number>;
  /** Changes fields of a record. `stamp` becomes lastUpdated and updatedBy. */
  update(path: string, id: number, fields: Record<string, unknown>, stamp?: SeedStamp): Promise<void>;
}
