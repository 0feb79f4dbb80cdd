import assert from 'node:assert/strict';
import { test } from 'node:test';
import { converse, serve, statusOf } from '../test/served.ts';

const cases: [what: string, head: string, status: string][] = [
  ['two hosts', 'GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example', '400'],
  ['the same host twice', 'GET / HTTP/1.1\r\nHost: a.example\r\nhost: a.example', '400'],
  ['two hosts of HTTP/1.0', 'GET / HTTP/1.0\r\nHost: a.example\r\nHost: b.example', '400'],
  ['a list of hosts', 'GET / HTTP/1.1\r\nHost: a.example, b.example', '400'],
  ['a host with a path', 'GET / HTTP/1.1\r\nHost: a.example/x', '400'],
  ['a host with a user', 'GET / HTTP/1.1\r\nHost: user@a.example', '400'],
  ['a host that is an address', 'GET / HTTP/1.1\r\nHost: http://a.example', '400'],
  ['another host in the address', 'GET http://b.example/ HTTP/1.1\r\nHost: a.example', '400'],
  ['another port in the address', 'GET http://a.example:81/ HTTP/1.1\r\nHost: a.example', '400'],
  ['a user in the address', 'GET http://a.example@b.example/ HTTP/1.1\r\nHost: a.example', '400'],
  ['an address without the Host', 'GET http://a.example/ HTTP/1.1', '400'],
  ['the same host in the address', 'GET http://A.example/ HTTP/1.1\r\nHost: a.example', '200'],
  ['the usual port in the address', 'GET https://a.example:443/ HTTP/1.1\r\nHost: a.example', '200'],
  ['a port', 'GET / HTTP/1.1\r\nHost: a.example:9180', '200'],
  ['an IPv6 address', 'GET http://[::1]:9180/ HTTP/1.1\r\nHost: [::1]:9180', '200'],
  ['no host of HTTP/1.0', 'GET / HTTP/1.0', '200'],
  ['an empty host', 'GET / HTTP/1.1\r\nHost:', '200'],
];

for (const [what, head, status] of cases)
  test(`${what} is answered ${status}`, async (t) => {
    const { listener } = await serve(t);
    assert.equal(statusOf(await converse(listener, `${head}\r\nConnection: close\r\n\r\n`)), status);
  });
