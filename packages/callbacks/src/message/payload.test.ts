import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { testSender } from '../../test/callback-world.ts';
import type { Message } from '../outbox/message.ts';
import { deliveryUrl, messageId, payloadBody, payloadFrame } from './payload.ts';
import { sign } from './sign.ts';
import { keyUrl } from './signing-keys.ts';

const message: Message = {
  id: 1,
  guid: 'b6e54f5c-0f6e-4a39-9a8b-2f5b6f3f0a11',
  type: 'ticket',
  action: 'updated',
  record: 57961,
  member: 'jroe',
  entity: '{"id":57961,"summary":"a/b & \\"c\\" é \\u2028"}',
};
const body = (entity: string | null) =>
  payloadBody(payloadFrame(message, testSender, 12, keyUrl(testSender, 'k1')), entity);

describe('the payload', () => {
  test('has the keys in the order seen, and the entity as a string that holds JSON', () => {
    const parsed = JSON.parse(body(message.entity)) as Record<string, unknown>;
    assert.deepEqual(Object.keys(parsed), [
      'MessageId',
      'FromUrl',
      'CompanyId',
      'MemberId',
      'Action',
      'Type',
      'ID',
      'ProductInstanceId',
      'PartnerId',
      'Entity',
      'Metadata',
      'CallbackObjectRecId',
    ]);
    assert.equal(parsed['Entity'], message.entity);
    assert.equal(parsed['ID'], 57961);
    assert.equal(parsed['CallbackObjectRecId'], 12);
    assert.deepEqual(parsed['Metadata'], {
      key_url: 'https://reeve.example/v2025_1//system/callbackkey/index.rails?companyName=training&id=k1',
    });
  });

  test('has null for the entity of a deleted record', () => {
    assert.equal((JSON.parse(body(null)) as { Entity: unknown }).Entity, null);
  });

  test('is byte for byte what JSON.stringify makes of it again, whatever is in the record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = body(JSON.stringify({ text }));
        assert.equal(JSON.stringify(JSON.parse(made)), made);
      }),
    );
  });

  test('has a message id that stays the same for a subscriber and differs between subscribers', () => {
    assert.equal(messageId(message.guid, 1), messageId(message.guid, 1));
    assert.notEqual(messageId(message.guid, 1), messageId(message.guid, 2));
    assert.match(messageId(message.guid, 1), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('goes to the URL with the id glued on', () => {
    assert.equal(deliveryUrl('https://x/e35?', 7601, 'updated'), 'https://x/e35?7601&action=updated');
    assert.equal(deliveryUrl('https://x/?a=1&recordId=', 5, 'added'), 'https://x/?a=1&recordId=5&action=added');
  });
});

describe('the signature', () => {
  test('is what the vendor documents: HMAC-SHA256 under SHA-256 of the key, in base64', () => {
    const made = body(message.entity);
    const hash = createHash('sha256').update(Buffer.from('a shared secret', 'utf8')).digest();
    const hmac = createHmac('sha256', hash).update(Buffer.from(made, 'utf8')).digest('base64');
    assert.equal(sign(made, 'a shared secret'), hmac);
  });

  test('has a known value for a known key and body', () => {
    assert.equal(sign('{"ID":1}', 'key'), 'RO1q/pOIUlVyVqTjr20/huCMgRZqYHZ/xaYci9ohylg=');
  });
});
