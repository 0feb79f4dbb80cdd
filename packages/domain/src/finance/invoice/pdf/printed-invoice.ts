/** A table of an invoice: what it is of, its columns, and its rows as they are printed; the last column is an amount. */
export interface PrintedTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The picture at its head: as PNG, and on which side. */
export interface PrintedLogo {
  readonly png: Uint8Array;
  readonly position: 'Center' | 'LeftSide' | 'RightSide';
}

/** Everything that is printed of an invoice: texts, and the logo. */
export interface PrintedInvoice {
  readonly title: string;
  readonly logo: PrintedLogo | null;
  /** Who sends it: name and address, a line each. */
  readonly sender: readonly string[];
  readonly billTo: readonly string[];
  readonly shipTo: readonly string[];
  /** Number, dates, terms: caption and value. */
  readonly facts: readonly (readonly [caption: string, value: string])[];
  readonly topComment: string;
  readonly tables: readonly PrintedTable[];
  readonly totals: readonly (readonly [caption: string, value: string])[];
  readonly bottomComment: string;
  /** When it was printed, as stored. */
  readonly at: string;
}
