import { startReeve } from 'reeve';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

describe('tickets', () => {
  let reeve;
  let own;
  beforeAll(async () => {
    reeve = await startReeve();
  });
  afterAll(() => reeve.close());
  beforeEach(async () => {
    own = await reeve.fork();
  });

  test('opens a ticket', async () => {
    const made = await own.fetch('/service/tickets', { body: { summary: 'Printer', company: { id: 2 } } });
    expect(made.status).toBe(201);
  });

  test('has a ticket whose answer was lost', async () => {
    await own.faults.arm({ method: 'POST', path: '/service/tickets', moment: 'after' });
    const lost = await own.fetch('/service/tickets', { body: { summary: 'Lost', company: { id: 2 } } });
    expect(lost.status).toBe(500);
    const found = await own.fetch('/service/tickets?conditions=summary="Lost"&fields=id');
    expect((await found.json()).length).toBe(1);
  });
});
