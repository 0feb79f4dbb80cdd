import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion } from '../../testkit/src/older-version.ts';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { made, refused } from './answers.ts';

inOneWorld('limits that the description does not tell as they are', (world) => {
  it('an account number has 41 characters at most', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const body = { identifier: `n${caller === world() ? 1 : 2}`, name: 'N', addressLine1: '1 Road' };
      const reply = await caller.post('/company/companies', { ...body, accountNumber: '9'.repeat(42) });
      const [error] = refused(reply, 400, 'InvalidObject', 'company object is invalid');
      assert.deepEqual([error?.code, error?.field], ['MaxLengthField', 'accountNumber']);
      assert.match(error?.message ?? '', /maximum length of 41\.$/);
      const company = await made(caller, '/company/companies', { ...body, accountNumber: '9'.repeat(41) });
      assert.equal(company['accountNumber'], '9'.repeat(41));
    }
  });

  it('a hosted tab is made without a client id', async () => {
    const tab = { description: 'Ours', url: 'https://tab.example', screenId: 1, type: 'Tab' };
    const setup = await made(world(), '/system/connectwisehostedsetups', tab);
    assert.equal(setup['clientId'], undefined);
  });
});
