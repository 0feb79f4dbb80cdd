import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkRegistration, normaliseRegistration } from './check-registration.ts';
import { subscriptionOf } from './subscription.ts';

const entry = { id: 0, url: 'https://x.example/hook?recordId=', objectId: 0, type: 'ticket', level: 'owner' };
const check = (change: object, existing: object[] = []) =>
  checkRegistration({ ...entry, ...change }, existing as Record<string, unknown>[], 'public');

describe('registering a callback', () => {
  test('an entry as live clients send it is accepted, in any case', () => {
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ type: 'Ticket', level: 'Owner' }), []);
    assert.deepEqual(check({ level: 'board', objectId: 5 }), []);
  });

  for (const url of [
    '',
    'nonsense',
    'ftp://x.example/',
    'https:x.example',
    'https://x .example/',
    'https://user:secret@x.example/',
    'http://127.0.0.1/hook',
    'http://[::1]/hook',
    'http://2130706433/',
    `https://x.example/${'a'.repeat(2000)}`,
    null,
  ]) {
    test(`${String(url).slice(0, 40) || 'an empty text'} is no URL for a callback`, () => {
      const error = { code: 'InvalidField', message: 'Invalid URL', resource: 'callbackEntry', field: 'url' };
      assert.deepEqual(check({ url }), [error]);
    });
  }

  test('private addresses are accepted where the policy allows any', () => {
    assert.deepEqual(checkRegistration({ ...entry, url: 'http://127.0.0.1:9/?id=' }, [], 'any'), []);
  });

  for (const change of [{ type: 'widget' }, { level: 'colour' }, { type: 'time', level: 'board' }, { level: null }]) {
    test(`${JSON.stringify(change)} has no such level`, () => {
      const message = 'Unrecognized level for type, see documentation for supported levels for each type';
      const error = { code: 'InvalidObject', message, resource: 'callbackEntry', field: 'level' };
      assert.deepEqual(check({ objectId: 1, ...change }), [error]);
    });
  }

  test('a wrong URL and an unknown level are told together', () => {
    const errors = check({ url: 'x', level: 'x', objectId: 1 });
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['url', 'level'],
    );
  });

  for (const objectId of [0, -1, 1.5, null, '5', 2 ** 31]) {
    test(`object ${JSON.stringify(objectId)} is refused for a narrower level`, () => {
      assert.deepEqual(
        check({ level: 'board', objectId }).map(({ field }) => field),
        ['objectId'],
      );
    });
  }

  test('the same type, level, object and URL again is a duplicate, also with 0 for 1 and in another case', () => {
    const error = {
      code: 'ObjectExists',
      message: 'A matching callback entry already exists',
      resource: 'callbackEntry',
      field: 'objectId',
    };
    const stored = { ...entry, id: 4, objectId: 1, type: 'Ticket' };
    assert.deepEqual(check({}, [stored]), [error]);
    assert.deepEqual(check({ url: 'https://y.example/' }, [stored]), []);
    assert.deepEqual(check({ id: 4 }, [stored]), [], 'itself, when it is changed');
  });

  test('an entry is stored with object 1 for owner, the caller, a new id text, and its own casing', () => {
    const registrar = { memberId: 12, newGuid: () => 'guid' };
    const stored = normaliseRegistration({ ...entry, type: 'Ticket', memberId: 99 }, registrar);
    assert.deepEqual(stored, {
      ...entry,
      type: 'Ticket',
      objectId: 1,
      payloadVersion: '3.0.0',
      memberId: 12,
      inactiveFlag: false,
      isSoapCallbackFlag: false,
      isSelfSuppressedFlag: false,
      connectWiseID: 'guid',
    });
  });

  test('an inactive entry is not a subscription', () => {
    assert.equal(subscriptionOf({ ...entry, id: 3, inactiveFlag: true }), null);
    assert.equal(subscriptionOf({ ...entry, id: 3, level: 'Owner' })?.level, 'owner');
  });
});
