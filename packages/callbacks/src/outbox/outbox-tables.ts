import type { OwnTable } from '@reeve/store';

/** What is told, once for all its subscribers; kept while an outbox or delivery row names it. */
const messageTable: OwnTable = {
  name: 'reeve_message',
  says: 'what callbacks are told, once for all subscribers; kept while a row of the outbox or of the deliveries names it',
  columns: {
    id: 'wide id',
    guid: 'text',
    type: 'text',
    action: 'text',
    record: 'wide',
    member: 'text',
    entity: { kind: 'text', nullable: true },
    created: 'wide',
  },
};

/**
 * One row for each message and subscriber until it is settled. It has only the two indexes that are needed, as each is
 * paid by every change of a record.
 */
const outboxTable: OwnTable = {
  name: 'reeve_outbox',
  says: 'messages that wait, a row a subscriber: `due` is when one may be sent, `leased_until` until when `lease` has it, `attempts` how often it was sent',
  columns: {
    id: 'wide id',
    callback: 'wide',
    message: 'wide',
    record: 'wide',
    due: { kind: 'wide', default: 0 },
    attempts: { kind: 'integer', default: 0 },
    leased_until: { kind: 'wide', default: 0 },
    lease: { kind: 'text', nullable: true },
  },
  indexes: [
    { name: 'reeve_outbox_callback', columns: ['callback', 'id'] },
    { name: 'reeve_outbox_message', columns: ['message'] },
  ],
};

/** The delivery log, one row an attempt. */
const deliveryTable: OwnTable = {
  name: 'reeve_delivery',
  says: 'the delivery log: what was sent and what was answered, a row an attempt',
  columns: {
    id: 'wide id',
    outbox: 'wide',
    callback: 'wide',
    message: 'wide',
    attempt: 'integer',
    outcome: 'text',
    url: 'text',
    head: 'text',
    tail: 'text',
    key_id: 'text',
    signature: 'text',
    started: 'wide',
    milliseconds: 'integer',
    status: { kind: 'integer', nullable: true },
    error: { kind: 'text', nullable: true },
    response_head: 'text',
    response_body: 'text',
  },
  indexes: [
    { name: 'reeve_delivery_callback', columns: ['callback', 'id'] },
    { name: 'reeve_delivery_message', columns: ['message'] },
  ],
};

/** Keys that signed messages, readable for a while after they were replaced. */
const signingKeyTable: OwnTable = {
  name: 'reeve_signing_key',
  says: 'keys that signed messages, readable for a while after they were replaced',
  columns: { id: 'text', secret: 'text', created: 'wide' },
  key: ['id'],
};

/** Callbacks that fail. */
const callbackStateTable: OwnTable = {
  name: 'reeve_callback_state',
  says: 'callbacks that fail: on how many days in a row, and the last of them (`YYYY-MM-DD`)',
  columns: { callback: 'wide', days: 'integer', last_day: 'text' },
  key: ['callback'],
};

/** The tables of callbacks. All times in them are milliseconds since the epoch. */
export const outboxTables: readonly OwnTable[] = [
  messageTable,
  outboxTable,
  deliveryTable,
  signingKeyTable,
  callbackStateTable,
];
