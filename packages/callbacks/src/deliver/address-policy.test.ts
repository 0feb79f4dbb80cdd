import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressAllowed } from './address-policy.ts';

const allowed = ['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.0', '100.63.255.255', '2606:4700::1111', '2a00::1'];
const refused = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '0:0:0:0:0:ffff:a00:1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
];

describe('the address policy', () => {
  for (const address of allowed) {
    test(`${address} is public`, () => assert.equal(addressAllowed(address, 'public'), true));
  }
  for (const address of refused) {
    test(`${address} is not public`, () => {
      assert.equal(addressAllowed(address, 'public'), false);
      assert.equal(addressAllowed(address, 'any'), true);
    });
  }
  test('a public IPv4 address is public in its IPv6 form', () => {
    assert.equal(addressAllowed('::ffff:8.8.8.8', 'public'), true);
  });
  test('what is no address is allowed nowhere', () => {
    assert.equal(addressAllowed('localhost', 'any'), false);
  });
});
