import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { it, test } from 'node:test';
import { aWorld, onEachEngine, type World } from '@reeve/testkit';

const api = '/v4_6_release/apis/3.0';

async function metric(world: World, name: string): Promise<number> {
  const { text } = await world.send('GET', '//_reeve/metrics');
  return Number(new RegExp(`^reeve_${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

function headOf({ headers }: World, path: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${lines.join('')}\r\n`;
}

/** A client that sends and does not read. */
function deaf({ origin }: World, text: string) {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').on('error', () => {});
  socket.pause();
  socket.write(text);
  return socket;
}

onEachEngine('the HTTP door', (engine) => {
  it('sixty long lists on one connection that does not read are made one at a time', async () => {
    await using world = await aWorld({ engine });
    const { text } = await world.get('/system/info/countries?pageSize=1000');
    const path = `${api}/system/info/countries?pageSize=1000`;
    const client = deaf(world, headOf(world, path).repeat(60));
    let length = 0;
    client.on('data', (data) => (length += data.length)).resume();
    while (length < text.length * 60) await world.get('/system/info');
    client.destroy();
    assert.ok((await metric(world, 'answer_bytes_highest')) <= 2 * text.length);
  });
});

test('the description for strangers takes no memory of answers, however many do not read it', async () => {
  await using world = await aWorld();
  const clients = Array.from({ length: 20 }, () => deaf(world, 'GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'));
  const { text, status } = await world.send('GET', '//openapi.json');
  assert.equal(status, 200);
  assert.match(text, /^\{"openapi":"3/);
  assert.equal(await metric(world, 'answer_bytes_highest'), 0);
  for (const client of clients) client.destroy();
});
