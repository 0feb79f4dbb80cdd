import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { test } from 'node:test';
import { defaultLimits } from '../../../http/src/limits.ts';
import type { HttpRequest } from '../../../http/src/message.ts';
import { inboundOf, isLoopback, trustedProxies } from './inbound.ts';

function from(remoteAddress: string, headers: IncomingHttpHeaders): HttpRequest {
  const rest = {
    method: 'GET',
    path: '/',
    query: '',
    body: null,
    announcesBody: false,
    encrypted: false,
    receivedAt: 0,
    id: '',
    receive: () => {},
    pass: async function* () {},
    onHangUp: () => () => {},
    limits: defaultLimits,
  };
  return { ...rest, remoteAddress, headers };
}

const isTrusted = trustedProxies(['10.0.0.0/8', 'fd00::/64']);

test('a proxy that is trusted is believed on scheme, address and host', () => {
  const headers = {
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '198.51.100.7, 10.1.1.1',
    'x-forwarded-host': 'psa.example',
  };
  for (const proxy of ['10.2.3.4', '::ffff:10.2.3.4', 'fd00::9'])
    assert.deepEqual(inboundOf(from(proxy, headers), isTrusted), {
      encrypted: true,
      address: '198.51.100.7',
      host: 'psa.example',
      relayed: true,
    });
});

test('anybody else is believed on nothing', () => {
  const headers = {
    'x-forwarded-proto': 'https',
    'x-cw-overridessl': 'True',
    'x-forwarded-for': '127.0.0.1',
    host: 'a:80',
  };
  for (const stranger of ['192.0.2.1', 'fd01::9'])
    assert.deepEqual(inboundOf(from(stranger, headers), isTrusted), {
      encrypted: false,
      address: stranger,
      host: 'a:80',
      relayed: true,
    });
});

test('what a client says of itself before the first trusted proxy does not count', () => {
  const headers = { 'x-forwarded-for': '127.0.0.1, 198.51.100.7' };
  assert.equal(inboundOf(from('10.0.0.1', headers), isTrusted).address, '198.51.100.7');
  assert.equal(inboundOf(from('10.0.0.1', { 'x-forwarded-for': 'nonsense!' }), isTrusted).address, '10.0.0.1');
});

test('the port that some proxies write beside an address is no part of it', () => {
  for (const [said, address] of [
    ['198.51.100.7:5022', '198.51.100.7'],
    ['[2001:db8::7]:5022, 10.1.1.1:443', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['2001:db8::7', '2001:db8::7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
  ])
    assert.equal(inboundOf(from('10.0.0.1', { 'x-forwarded-for': said }), isTrusted).address, address);
});

test('a trusted proxy that is called by plain HTTP says so, though it calls by TLS itself', () => {
  const encrypted = (headers: IncomingHttpHeaders, by = '10.0.0.1') =>
    inboundOf({ ...from(by, headers), encrypted: true }, isTrusted).encrypted;
  assert.equal(encrypted({ 'x-forwarded-proto': 'http' }), false);
  assert.equal(encrypted({}), true);
  assert.equal(encrypted({ 'x-forwarded-proto': 'http' }, '192.0.2.1'), true);
});

test('a host that could not be one is not repeated', () => {
  for (const host of ['a b', 'a/b', 'a@b', 'a:999999', '"'])
    assert.equal(inboundOf(from('192.0.2.1', { host }), isTrusted).host, null, host);
});

test('this machine is known by both kinds of address', () => {
  assert.deepEqual(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '128.0.0.1', '::2'].map(isLoopback), [
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
