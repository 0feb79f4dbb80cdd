/** A contact that tickets are made for. */
export interface ContactTarget {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** A company that tickets are made for, with what belongs to it. */
export interface CompanyTarget {
  readonly id: number;
  readonly name: string;
  /** The first is the main one. */
  readonly sites: readonly number[];
  readonly contacts: readonly ContactTarget[];
  readonly configurations: readonly { readonly id: number; readonly name: string }[];
  /** The agreement that covers service, where there is one. */
  readonly agreement?: number;
}

/** A board that tickets are made on. */
export interface BoardTarget {
  readonly id: number;
  readonly openStatuses: readonly number[];
  readonly closedStatus: number;
  readonly types: readonly number[];
}

/** Where the tickets of `seedTickets` go. Nothing in it may be empty but contacts, configurations and types. */
export interface TicketTargets {
  readonly companies: readonly CompanyTarget[];
  readonly boards: readonly BoardTarget[];
  readonly priorities: readonly number[];
  readonly sources: readonly number[];
  readonly members: readonly { readonly id: number; readonly identifier: string }[];
}
