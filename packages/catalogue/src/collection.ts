/** A stored set of records: one table. Its path is the one by which the API reaches it first. */
export interface Collection {
  readonly path: string;
  readonly table: string;
  /** The model that the records are written and read in when nothing else is asked for. */
  readonly model: string;
  /** Every model that shows these records; together their fields are the table's columns. */
  readonly models: readonly string[];
  /** Where the records belong to another record: that record's collection, and the field that names it. */
  readonly parent?: Parent;
}

/** How a nested record names its parent: by a field of the model, or, where the model has none, by a column of ours. */
export interface Parent {
  readonly collection: string;
  /** Null when the parent's id is kept in the hidden column `_parent_id`. */
  readonly field: string | null;
}

/** What the path of a view names above its records. */
export interface ViewParent {
  readonly parameter: string;
  readonly collection: string;
  readonly field: string | null;
  /** Set where every parent shows all records, and none names one. */
  readonly ofEvery?: true;
}

/** A path under which records of a collection are reached: all of them, or those that a filter keeps. */
export interface View {
  readonly path: string;
  readonly collection: string;
  /** The path parameter that names the parent, and the field of the record that must equal it (null: `_parent_id`). */
  readonly parent?: ViewParent;
  /** The path parameter above it, which must be the parent's own parent. */
  readonly grandparent?: { readonly parameter: string };
  /** The field whose value is the `id` that this view shows and is asked by, where that is not the record's own. */
  readonly idField?: string;
  /** Names, in lower case, that mean another field in this view's conditions and orders than in those of other views. */
  readonly names?: Readonly<Record<string, string>>;
  /** Values that a record must have to be seen here, and gets when made here. The first of several is the default. */
  readonly filter?: Readonly<Record<string, readonly (string | boolean)[]>>;
}

/**
 * A field by which the records of a collection stand below one another, as a ticket below its parent: none may come to
 * stand below itself (evidence: records/no-loops).
 */
export interface Hierarchy {
  readonly collection: string;
  /** Names the record above, or, in a link, the one below the link's parent. */
  readonly field: string;
  /** The records are links: each ties its parent to the one that the field names, as components do. */
  readonly link?: boolean;
  /** It names one of these records only while the other fields have one of these values. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
}

/**
 * An integer, or a list of integers, by which records name others without being a reference: a charge's `chargeToId`, the
 * `members` of a team (evidence: references/by-number).
 */
export interface IntegerReference {
  readonly collection: string;
  /** Of an integer inside an object, or inside a list of objects, with the name of that: `recurring/billCycleId`. */
  readonly field: string;
  /** The views of which one has the record that is named. */
  readonly names: readonly string[];
  /** The field beside it that says which of them, where one does: their views by its values. */
  readonly by?: string;
  readonly namesBy?: Readonly<Record<string, readonly string[]>>;
}
