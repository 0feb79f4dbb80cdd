/** A column: what it is called, and whether it stands left, takes the room there is, or stands right as numbers do. */
export interface PrintedColumn {
  readonly caption: string;
  readonly place: 'left' | 'wide' | 'right';
}

/** On which side something stands; null: where it usually does. */
export type PrintedSide = 'Center' | 'LeftSide' | 'RightSide' | null;

/** How the page is laid out. Margins are points: left, top, right, bottom. */
export interface PrintedPage {
  readonly margins: readonly number[];
  readonly title: { readonly size: number; readonly bold: boolean; readonly side: PrintedSide };
  readonly sender: { readonly side: PrintedSide };
}

/** A table of an invoice: what it is of, its columns, and its rows as they are printed. */
export interface PrintedTable {
  readonly title: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Which of the rows are sums of others. */
  readonly sums: readonly number[];
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
  /** Empty where the template hides it. */
  readonly shipTo: readonly string[];
  readonly page: PrintedPage;
  /** Number, dates, terms: caption and value. */
  readonly facts: readonly (readonly [caption: string, value: string])[];
  /** What is told of the ticket or project that it is for. */
  readonly subject: readonly (readonly [caption: string, value: string])[];
  readonly topComment: string;
  readonly tables: readonly PrintedTable[];
  readonly totals: readonly (readonly [caption: string, value: string])[];
  /** Tables on pages of their own behind the totals: each entry of what the tables before only sum up. */
  readonly details: readonly PrintedTable[];
  readonly bottomComment: string;
  /** When it was printed, as stored. */
  readonly at: string;
}
