import assert from 'node:assert/strict';
import { it } from 'node:test';
import { NoAnswer } from './no-answer.ts';

const failed = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('no luck'), { code }) });

it('says how a certificate of a local authority is trusted', () => {
  const { message } = new NoAnswer('https://127.0.0.1:1', failed('UNABLE_TO_VERIFY_LEAF_SIGNATURE'));
  assert.match(message, /^Nothing answers at https:\/\/127\.0\.0\.1:1: its certificate .*NODE_EXTRA_CA_CERTS/);
});

it('says what else went wrong as it was told', () => {
  assert.equal(new NoAnswer('http://a', failed('ECONNREFUSED')).message, 'Nothing answers at http://a: no luck');
  const nobody = new Error('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9180') });
  assert.match(new NoAnswer('http://a', nobody).message, /9180\. Nothing listens there\. Start a sandbox/);
  const plain = new Error('fetch failed', { cause: new Error('0A00010B:SSL routines:x:wrong version number:y') });
  assert.match(new NoAnswer('https://a', plain).message, /: it speaks no TLS\. Call it by http:\/\/\.$/);
  assert.equal(new NoAnswer('http://a', new Error('gone')).message, 'Nothing answers at http://a: gone');
});
