import type { Delivery, DeliveryDetail, WaitingMessage } from '@reeve/server';
import { renderTable, type TableGround } from '../../render/table.ts';
import { printable } from '../../render/value-text.ts';

const timeOf = (at: number) => (at === 0 ? 'now' : new Date(at).toISOString());

/** A line an attempt, newest first. */
export function renderDeliveries(deliveries: readonly Delivery[], ground: TableGround): string {
  const head = ['ID', 'STARTED', 'CALLBACK', 'RECORD', 'ACTION', 'ATTEMPT', 'OUTCOME', 'ANSWER', 'MS'];
  return renderTable(head, deliveries.map(deliveryCells), ground);
}

function deliveryCells(one: Delivery): string[] {
  const { id, started, callback, type, record, action, attempt, outcome, status, error, milliseconds } = one;
  const answer = status === null ? printable(error ?? 'none') : String(status);
  return [id, timeOf(started), callback, `${type} ${record}`, action, attempt, outcome, answer, milliseconds].map(
    String,
  );
}

/** A line a message, in the order in which they were told. */
export function renderWaiting(messages: readonly WaitingMessage[], ground: TableGround): string {
  const head = ['ID', 'CHANGED', 'CALLBACK', 'RECORD', 'ACTION', 'ATTEMPTS', 'DUE'];
  const rows = messages.map(({ id, created, callback, type, record, action, attempts, due }) =>
    [id, timeOf(created), callback, `${type} ${record}`, action, attempts, timeOf(due)].map(String),
  );
  return renderTable(head, rows, ground);
}

/** One attempt: what was sent and what came back, as on the wire. */
export function renderDelivery(one: DeliveryDetail, ground: TableGround): string {
  const headers = Object.entries(one.requestHeaders).map(([name, value]) => `${name}: ${value}`);
  const answer =
    one.status === null
      ? `No answer: ${one.error ?? 'it was never sent'}`
      : `${one.responseHead}\n\n${one.responseBody}`;
  return [
    renderDeliveries([one], ground).trimEnd(),
    '',
    `POST ${one.url}`,
    ...headers,
    `signed with key ${one.keyId}`,
    '',
    one.requestBody,
    '',
    answer,
    '',
  ]
    .map((line) => printable(line))
    .join('\n');
}
