import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultLimits, type HttpRequest } from '@reeve/http';
import { controlAnswer } from './control-answer.ts';
import { answerByTable, type RouteTable, taking } from './route.ts';

const table: RouteTable<string> = {
  'GET /boxes': taking(['colour'], ({ ground, query }) => controlAnswer(200, `${ground} ${query.get('colour')}`)),
  'DELETE /boxes': () => controlAnswer(200, 'all are gone'),
  'DELETE /boxes/*': ({ word }) => controlAnswer(200, `word ${word}`),
  'POST /boxes/#/open': taking(['how', 'soon'], ({ word, body }) =>
    controlAnswer(200, `number ${word} ${body['how']}`),
  ),
};

async function ask(method: string, path: string, body: string | null = null, query = ''): Promise<string | null> {
  const request: HttpRequest = {
    method,
    path: '',
    query,
    headers: {},
    body: body === null ? null : Buffer.from(body),
    remoteAddress: '127.0.0.1',
    encrypted: false,
    receivedAt: 0,
    id: '',
    onHangUp: () => () => {},
    limits: defaultLimits,
    announcesBody: body !== null,
    receive: () => {},
    pass: async function* () {},
  };
  const answer = await answerByTable(table, path, request, 'all');
  return answer === null ? null : JSON.parse(String(answer.body));
}

test('an address is answered by its line, with what the query and the ground say; a slash at the end is nothing', async () => {
  assert.equal(await ask('GET', '/boxes', null, 'colour=red'), 'all red');
  assert.equal(await ask('GET', '/boxes/', null, 'colour=red&company=acme'), 'all red');
});

test('a star is one word, a sharp a number, and the body is read', async () => {
  assert.equal(await ask('DELETE', '/boxes/a-b'), 'word a-b');
  assert.equal(await ask('POST', '/boxes/17/open', '{"how":"softly"}'), 'number 17 softly');
});

test('what fits no line is not answered', async () => {
  assert.equal(await ask('DELETE', '/boxes/a/b'), null);
  for (const path of ['/boxes/x/open', '/boxes/1', '/boxes//open']) assert.equal(await ask('POST', path), null, path);
});

test('a body that is no JSON object is refused', async () => {
  await assert.rejects(ask('POST', '/boxes/1/open', '[1]'), /must be a JSON object/);
});

test('what an address does not take is refused, in its body and in its query, and what it takes is told', async () => {
  const takes = { message: 'There is no hwo here: POST /boxes/#/open takes how, soon.', status: 400 };
  await assert.rejects(ask('POST', '/boxes/1/open', '{"hwo":"softly"}'), takes);
  await assert.rejects(ask('POST', '/boxes/1/open', null, 'hwo=softly'), takes);
  await assert.rejects(ask('GET', '/boxes', null, 'color=red'), /There is no color here/);
  const all = { message: 'There is no company here: DELETE /boxes takes nothing.', status: 400 };
  await assert.rejects(ask('DELETE', '/boxes', null, 'company=acme'), all);
});
