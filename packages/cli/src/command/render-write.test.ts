import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderWrite } from './render-write.ts';

test('a write is shown as a numbered list of behaviours and the fields that would change', () => {
  const text = renderWrite({
    request: 'PATCH /service/tickets/{id}',
    ran: [{ phase: 'derive', says: 'a ticket closes', record: 'Ticket 7' }],
    changes: [
      { record: 'Ticket 7', how: 'updated', fields: { closedFlag: [false, true], closedBy: [null, 'zadmin'] } },
    ],
  });
  assert.equal(
    text,
    [
      'PATCH /service/tickets/{id}',
      '',
      'behaviours',
      '  1. derive    a ticket closes (Ticket 7)',
      '',
      'changes, none of them kept',
      '  Ticket 7 updated',
      '    closedFlag: false -> true',
      '    closedBy: empty -> "zadmin"',
      '',
    ].join('\n'),
  );
});

test('a write that would be refused is shown with every broken rule', () => {
  const text = renderWrite({
    request: 'POST /service/tickets',
    refusal: ['ticket object is invalid', 'summary: too long'],
  });
  assert.match(text, /refused\n {2}ticket object is invalid\n {2}summary: too long/);
});
