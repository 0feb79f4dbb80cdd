/** Fields set anew, by key. */
type Fresh = Readonly<Record<string, string | number | boolean | null>>;

/** What is copied of a record: itself, with fields set anew, and the collections that belong to it, in this order. */
export interface CopyPlan {
  readonly collection: string;
  /** The field that must differ from the original's. */
  readonly unique?: string;
  /** Fields that the copy begins with, whatever the original has. */
  readonly fresh?: Fresh;
  /** References that the copy begins with, by key: the default row of a setup table, else its first. */
  readonly usual?: Readonly<Record<string, string>>;
  /** Collections copied with it. One that refers to another comes after it. */
  readonly children?: readonly string[];
  /**
   * Children that come with a copy by themselves, with the field by which they are found, null where there is one alone:
   * they take the values of what they are copies of.
   */
  readonly matched?: Readonly<Record<string, string | null>>;
  /** Children that a copy has by itself, and that go before those of the original come. */
  readonly replaced?: readonly string[];
  /** Fields of days that the copy begins with: today. */
  readonly today?: readonly string[];
  /** Fields that copies in one of those collections begin with. */
  readonly freshChildren?: Readonly<Record<string, Fresh>>;
}
