/** What becomes of a record when another one that it names is deleted. */
export type Consequence = 'refused' | 'carried' | 'cleared';

/**
 * What happens to the records of a collection that name a deleted one by a field: nothing is deleted while they do
 * (`refused`), they go with it (`carried`), or they name nothing any more (`cleared`; evidence: records/deletion-rules).
 */
export interface DeletionRule {
  readonly collection: string;
  readonly field: string;
  /** The collection of what an integer field names; a reference has its own. */
  readonly of?: string;
  /** The field names such a record only while these have one of the values; `type.identifier` looks into a reference. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly rule: Consequence;
  /** Further fields that are emptied where the rule is `cleared`. */
  readonly clears?: readonly string[];
}
