import type { OwnRecord, OwnUser } from '@reeve/kit';

/** What the application has of its own, beside the kit: here, a few orders and users. */
export interface OwnData {
  readonly orders: readonly { readonly id: string; readonly title: string }[];
  readonly users: readonly OwnUser[];
  /** The states that an order may be in. */
  readonly states: readonly string[];
}

export const sampleData: OwnData = {
  orders: [
    { id: '4711', title: 'Replace the switch on the first floor' },
    { id: '4712', title: 'New laptops for accounting' },
  ],
  users: [
    { id: 'u1', name: 'Front Desk', email: 'desk@provider.example' },
    { id: 'u2', name: 'Field Service', email: 'field@provider.example' },
  ],
  states: ['in progress', 'done'],
};

/** An order, as the kit names records. */
export function orderRecord(id: string): OwnRecord {
  return { type: 'order', id };
}
