import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { it } from 'node:test';
import { flushed } from './flushed.ts';

it('a stream that is waited for page after page keeps no listeners, of which Node would warn', async () => {
  const stream = new PassThrough({ highWaterMark: 1 });
  const listeners = () => stream.eventNames().map((name) => stream.listenerCount(name));
  const before = listeners();
  for (let page = 0; page < 20; page += 1) {
    stream.write('page');
    const waited = flushed(stream);
    stream.read();
    await waited;
  }
  assert.deepEqual(listeners(), before);
  stream.write('page');
  const waited = flushed(stream);
  stream.destroy();
  await waited;
});
