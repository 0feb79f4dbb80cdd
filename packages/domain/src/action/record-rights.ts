/** What a right is asked for. */
export type Verb = 'inquire' | 'add' | 'edit' | 'delete';

/** What the caller may do with records that a call touches beside those of its own path. */
export interface RecordRights {
  /**
   * Refuses, as `not permitted`, unless the caller may do this with the record of a collection; with no id, with some
   * record under that view. A record that is not there is for the caller of this to refuse.
   */
  require(verb: Verb, path: string, id: number | null): Promise<void>;
}
