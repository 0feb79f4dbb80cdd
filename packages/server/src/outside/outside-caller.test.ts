import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, it, mock } from 'node:test';
import { OutsideCaller } from './outside-caller.ts';

const nowhere = { microsoftLogin: '', microsoftGraph: '', googleToken: '' };

/** The head of a TLS record of which 16,384 bytes are to come. */
const endlessGreeting = Buffer.from([0x16, 3, 3, 0x40, 0]);

describe('a conversation with a server outside', () => {
  it('ends in time, however slowly a greeting drips', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const { port } = server.address() as AddressInfo;
      const to = { host: '127.0.0.1', port, secure: true };
      const answer = new OutsideCaller('any', nowhere).converse(to, Buffer.from('hello'));
      const [socket] = (await once(server, 'connection')) as [Socket];
      await once(socket, 'data');
      socket.on('error', () => {});
      socket.write(endlessGreeting);
      mock.timers.tick(9000);
      socket.write('.');
      mock.timers.tick(1000);
      assert.deepEqual(await answer, { failure: 'timed out' });
    } finally {
      mock.timers.reset();
      server.close();
    }
  });
});
