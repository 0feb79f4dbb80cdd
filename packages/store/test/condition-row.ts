/** A condition, where it is asked, and what comes of it: the material of tests and of the page about conditions. */
export interface ConditionRow {
  /** What the row is about, the same for neighbouring rows. */
  readonly title: string;
  /** The path of the view that is listed, and the parent's id where it is a nested one. */
  readonly view: string;
  readonly parentId?: number;
  readonly kind: 'conditions' | 'childConditions' | 'customFieldConditions';
  readonly text: string;
  /** The ids of the records found, ascending; absent when the condition is refused. */
  readonly finds?: readonly number[];
  /** The message of the refusal, as it is on the wire. */
  readonly refused?: string;
}
