import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { keyReader, verifyMessage } from './verify-message.ts';

const secret = 'signing secret';
const body = Buffer.from('{"ID":5}');
const signature = createHmac('sha256', createHash('sha256').update(secret).digest()).update(body).digest('base64');
const asked: string[] = [];
const server = (async (address: string) => {
  asked.push(address);
  return new Response(JSON.stringify({ signing_key: secret }));
}) as typeof fetch;

test('a message is verified, and a changed one is not', async () => {
  const read = keyReader('https://psa.example.com', server);
  const keyUrl = 'https://psa.example.com/v2025_1//system/callbackkey/index.rails?companyName=a&id=1';
  assert.equal(await verifyMessage(body, signature, keyUrl, read), 'verified');
  assert.equal(await verifyMessage(Buffer.from('{"ID":6}'), signature, keyUrl, read), 'WRONG SIGNATURE');
  assert.equal(await verifyMessage(body, '', keyUrl, read), 'WRONG SIGNATURE');
  assert.equal(asked.length, 1, 'a key is read once');
});

test('a key is asked of the trusted server only, whatever host a message names', async () => {
  asked.length = 0;
  await verifyMessage(body, signature, 'https://evil.example/key?id=2', keyReader('https://psa.example.com', server));
  assert.deepEqual(asked, ['https://psa.example.com/key?id=2']);
});

test('without a key nothing is verified', async () => {
  const refusing = (async () => new Response('Not found', { status: 404 })) as typeof fetch;
  for (const keyUrl of ['', 'nonsense', 'https://psa.example.com/key'])
    assert.equal(
      await verifyMessage(body, signature, keyUrl, keyReader('https://psa.example.com', refusing)),
      'NO KEY',
    );
});
