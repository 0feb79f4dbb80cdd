import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverUrl } from './server-url.ts';

test('the server that is steered is the one of the flag, else the site of this machine, never a site elsewhere', () => {
  const usual = 'http://127.0.0.1:9180';
  const here = 'http://localhost:9500';
  assert.equal(serverUrl({}, {}), usual);
  assert.equal(serverUrl({}, { CONNECTWISE_SITE: `${here}/` }), here);
  assert.equal(serverUrl({ url: 'https://psa.example' }, { CONNECTWISE_SITE: here }), 'https://psa.example');
  for (const site of ['na', 'psa.example', 'https://psa.example', 'http://127.0.0.1.example', ''])
    assert.equal(serverUrl({}, { CONNECTWISE_SITE: site }), usual, site);
  assert.throws(() => serverUrl({ url: 'na' }, {}), /--url must be an address/);
});
