import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refuse } from '@reeve/domain';
import { settle } from './settle.ts';

describe('an element of a call that holds several', () => {
  const reported: unknown[] = [];
  const call = { reportBug: (error: unknown) => reported.push(error) };

  it('has its value, or its refusal, which is no bug', async () => {
    assert.deepEqual(await settle(call, async () => 7), { value: 7 });
    const refused = await settle(call, async () => refuse({ kind: 'malformed body', message: 'No.' }));
    assert.equal('statusCode' in refused && refused.statusCode, 400);
    assert.deepEqual(reported, []);
  });

  it('is answered as a bug where nobody foresaw what happened, which is reported once and not told', async () => {
    const bug = new TypeError('secret is not a function');
    const settled = await settle(call, () => Promise.reject(bug));
    assert.equal('statusCode' in settled && settled.statusCode, 500);
    assert.doesNotMatch(JSON.stringify(settled), /secret/);
    assert.deepEqual(reported, [bug]);
  });
});
