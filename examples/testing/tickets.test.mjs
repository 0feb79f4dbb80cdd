import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startReeve } from 'reeve';

describe('tickets', () => {
  let reeve;
  let own;
  before(async () => {
    reeve = await startReeve();
  });
  after(() => reeve.close());
  beforeEach(async () => {
    own = await reeve.fork();
  });

  it('opens a ticket', async () => {
    const made = await own.fetch('/service/tickets', { body: { summary: 'Printer', company: { id: 2 } } });
    assert.equal(made.status, 201);
  });

  it('has a ticket whose answer was lost', async () => {
    await own.faults.arm({ method: 'POST', path: '/service/tickets', moment: 'after' });
    const lost = await own.fetch('/service/tickets', { body: { summary: 'Lost', company: { id: 2 } } });
    assert.equal(lost.status, 500);
    const found = await own.fetch('/service/tickets?conditions=summary="Lost"&fields=id');
    assert.equal((await found.json()).length, 1);
  });
});
