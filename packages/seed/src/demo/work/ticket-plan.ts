/** Work on a ticket: who, when, for how long, and what was done. Times in milliseconds. */
export interface PlannedWork {
  readonly member: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly after: 'remote' | 'onsite';
}

/** A note on a ticket. */
export interface PlannedNote {
  readonly at: number;
  readonly by: string;
  readonly kind: 'description' | 'discussion' | 'internal' | 'resolution';
  readonly text: string;
  /** The contact who wrote it, when it was no member. */
  readonly contact?: number;
}

/** A visit or a slot in somebody's calendar. */
export interface PlannedSlot {
  readonly member: string;
  readonly start: number;
  readonly end: number;
  readonly done: boolean;
  readonly where: 'On-Site' | 'Remote';
}

/** A step to tick off. */
export interface PlannedTask {
  readonly notes: string;
  readonly code: string;
  readonly closed: boolean;
  readonly member: string;
}

/** A ticket to be made, with its whole story. */
export interface TicketPlan {
  readonly path: '/service/tickets' | '/project/tickets';
  readonly entered: number;
  readonly by: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What is changed at the end of the story of a ticket that is closed. */
  readonly ending?: { readonly at: number; readonly by: string; readonly fields: Readonly<Record<string, unknown>> };
  /** Whose ticket it is. */
  readonly contact?: number;
  /** Whether it is for a client, and not for the provider itself. */
  readonly forClient: boolean;
  readonly parent?: TicketPlan;
  readonly configuration?: number;
  readonly billableOption: 'Billable' | 'DoNotBill' | 'NoCharge';
  readonly notes: readonly PlannedNote[];
  readonly work: readonly PlannedWork[];
  readonly slots: readonly PlannedSlot[];
  readonly tasks: readonly PlannedTask[];
  /** Location and department by name, for the time entries. */
  readonly location: string;
  readonly department: string;
}
