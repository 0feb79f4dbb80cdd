/** How a reference to a record looks on the wire (evidence: references/shape). */
export interface ReferenceType {
  readonly name: string;
  /** The view that the referred records are reached by; null when there is no such collection. */
  readonly target: string | null;
  /** The key of the link in `_info`; null when the reference comes without one. */
  readonly link: string | null;
  /** The keys in the order of the wire, each with the field of the target that it shows, and how answers write it where that differs. */
  readonly keys: readonly { readonly key: string; readonly field: string; readonly shownAs?: string }[];
  /** Further keys of `_info`: a field of the target shown there. */
  readonly infoKeys: readonly string[];
  /** Whether the link stands before these keys. */
  readonly linkFirst: boolean;
  /** Keys that are told only where the model has the field named here, which shows the same of that record: what is said anew is said anew in both. */
  readonly shownWith?: Readonly<Record<string, string>>;
  /** Which of all these keys fields of a model (`*` for every other one) leave out. */
  readonly leftOutIn?: Readonly<Record<string, readonly string[]>>;
  readonly extraLinks: Readonly<Record<string, string>>;
  /** The field beside the reference that names the parent of what is referred to (`board` for a status). */
  readonly scope: string | null;
  /** The same for single fields, as `Model.field`; null where nothing beside it names the parent. */
  readonly scopeByField: Readonly<Record<string, string | null>>;
  /** The field of the target that names what it belongs to, where its collection has no parent (`company` of a contact). */
  readonly owner: string | null;
  /** Whether a record may begin to refer to an inactive one: the flag tells what it does, not that it is out of use. */
  readonly mayBeInactive: boolean;
}
