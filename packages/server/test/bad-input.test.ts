import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { it } from 'node:test';
import type { Field, Operation } from '@reeve/catalogue';
import fc from 'fast-check';
import { inOneWorld, onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { type Answered, made, read } from './answers.ts';

const json = { 'content-type': 'application/json' };

/** Bodies that no operation takes, whatever the model. */
const badBodies: readonly (readonly [name: string, body: string | Buffer])[] = [
  ['nothing', ''],
  ['blanks', '  \r\n '],
  ['half an object', '{"firstName":"A"'],
  ['two commas', '{"firstName":"A",,}'],
  ['a text without an end', '{"firstName":"A}'],
  ['a comment without an end', '{"firstName":"A"} /* '],
  ['a list', '[]'],
  ['a text', '"A"'],
  ['a number', '12'],
  ['null', 'null'],
  ['NaN', '{"firstName":NaN}'],
  ['two values', '{} {}'],
  ['100,000 brackets', '['.repeat(100_000)],
  ['objects 5,000 deep', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['an escaped NUL', '{"firstName":"a\\u0000b"}'],
  ['an escaped NUL in a name', '{"first\\u0000Name":"a"}'],
  ['a raw NUL', Buffer.from('{"firstName":"a\0b"}')],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['an unknown member', '{"firstName":"A","__proto__":{"x":1}}'],
  ['a constructor', '{"firstName":"A","constructor":1}'],
  ['a huge number', '{"firstName":"A","portalSecurityLevel":99999999999}'],
  ['a number with a fraction for a whole one', '{"firstName":"A","portalSecurityLevel":1.5}'],
  ['infinity', '{"firstName":"A","portalSecurityLevel":1e999}'],
  ['an object for a text', '{"firstName":{"a":1}}'],
  ['a list for a text', '{"firstName":["a"]}'],
  ['a number for a reference', '{"firstName":"A","company":1}'],
  ['a list for a reference', '{"firstName":"A","company":[1]}'],
  ['a text for an id', '{"firstName":"A","company":{"id":"one"}}'],
  ['a negative id', '{"firstName":"A","company":{"id":-1}}'],
  ['an id beyond 32 bits', '{"firstName":"A","company":{"id":99999999999}}'],
  ['an object for an id', '{"firstName":"A","company":{"id":{}}}'],
  ['an object that names its text for an id', '{"firstName":"A","company":{"id":{"toString":1,"valueOf":1}}}'],
  ['an object that names its text for a text', '{"firstName":{"toString":1},"company":{"name":{"toString":1}}}'],
  ['the same with an escape', '{"firstName":{"to\\u0053tring":1}}'],
  ['the same in a list', '{"firstName":"A","customFields":[{"id":{"toString":1},"value":[{"toString":1}]}]}'],
  ['a text for a list', '{"firstName":"A","types":"x"}'],
  ['texts in a list of objects', '{"firstName":"A","types":["x"]}'],
  ['an unknown type in a list', '{"firstName":"A","types":[{"id":424242}]}'],
  ['a word for a flag', '{"firstName":"A","marriedFlag":"perhaps"}'],
  ['an impossible date', '{"firstName":"A","birthDay":"2025-02-30T00:00:00Z"}'],
  ['a word for a date', '{"firstName":"A","birthDay":"tomorrow"}'],
  ['an unknown word of an enumeration', '{"firstName":"A","gender":"Purple"}'],
];

const badIds = ['abc', '0', '-1', '1.5', '1e1', '99999999999', '2147483648', '%00', "1'", '1%20or%201=1', '٣'];

const badQueries = [
  'conditions=%00',
  'conditions=summary="a%00b"',
  'conditions=summary like "%00*"',
  'conditions=board/name="%00"',
  'childConditions=%00',
  'customFieldConditions=caption="%00" AND value="x"',
  'orderBy=%00',
  'orderBy=nope',
  'conditions=((((',
  'conditions=id=',
  'conditions=id in ()',
  'conditions=id="x"',
  'conditions=%',
  'conditions=%ff',
  'conditions=lastUpdated>[2025-99-99]',
  `conditions=${'('.repeat(3000)}`,
  'page=1e9',
  'pageSize=x',
];

/** Queries that look bad and mean something all the same. */
const oddQueries = [
  'conditions=id=99999999999999999999',
  'fields=,,,',
  'pageId=5',
  'page=2147483647',
  '&&&',
  '=',
  'conditions=',
  `fields=${'a/'.repeat(200)}b`,
];

inOneWorld('bad input', (world) => {
  for (const [name, body] of badBodies) {
    it(`refuses ${name} and writes nothing`, () =>
      refusesAll(world(), (before) => [
        ['POST', '/company/contacts', body],
        ['PUT', `/company/contacts/${before}`, body],
      ]));
  }

  it('refuses a body beyond the limit', () =>
    refusesAll(world(), () => [['POST', '/company/contacts', `{"firstName":"${'x'.repeat(9 * 1024 * 1024)}"}`]]));

  it('stores a lone surrogate as the replacement character, the same on both engines', async () => {
    const reply = await world().send('POST', '/company/contacts', { headers: json, body: '{"firstName":"a\\ud800b"}' });
    assert.ok(reply.status === 201 || reply.status === 400, reply.text);
    if (reply.status === 201) {
      const { id } = reply.json as Answered;
      assert.equal((await world().get(`/company/contacts/${id}`)).text, reply.text);
    }
  });

  for (const id of badIds) {
    it(`answers 404 for the id ${id}`, async () => {
      const note = '[{"op":"replace","path":"text","value":"x"}]';
      for (const path of [
        `/company/contacts/${id}`,
        `/company/contacts/${id}/notes/1`,
        `/company/contacts/1/notes/${id}`,
      ]) {
        for (const [method, body] of [['GET'], ['DELETE'], ['PATCH', note], ['PUT', '{"text":"x"}']] as const) {
          const reply = await world().send(method, path, body === undefined ? {} : { headers: json, body });
          assert.equal(reply.status, 404, `${method} ${path} ${reply.text}`);
        }
      }
    });
  }

  it('answers 404 for a NUL wherever a path has a name or an id', async () => {
    const paths = world()
      .tenant.writer.schema.catalogue.operations.filter(({ method, path }) => method === 'GET' && path.includes('{'))
      .map(({ path }) => path.replaceAll(/\{\w+\}/g, 'a%00b'));
    assert.ok(paths.length > 1000, `${paths.length}`);
    for (const path of new Set(paths)) assert.equal((await world().get(path)).status, 404, path);
  });

  for (const query of badQueries) {
    it(`refuses ?${query.slice(0, 60)}`, async () => {
      for (const path of ['/service/tickets', '/service/tickets/count']) {
        if (query.startsWith('order') && path.endsWith('count')) continue;
        if (query.startsWith('page') && path.endsWith('count')) continue;
        const { status, text } = await world().get(`${path}?${query}`);
        assert.equal(status, 400, `${path} ${text}`);
        assert.match(text, /^\{\r\n {2}"code": "(ApiFindCondition|ConnectWiseApi)"/);
      }
    });
  }

  for (const query of oddQueries) {
    it(`answers ?${query.slice(0, 60)}`, async () => {
      const { status, text } = await world().get(`/service/tickets?${query}`);
      assert.equal(status, 200, text);
    });
  }

  it('refuses bad texts in the body of a search', async () => {
    for (const conditions of ['\u0000', 'summary="\u0000"', 'nope=1', 1, {}, []]) {
      const reply = await world().post('/service/tickets/search', { conditions });
      assert.equal(reply.status, 400, reply.text);
    }
  });

  it('answers paths with tricks in them without failing', async () => {
    const paths = [
      '//..',
      '//../../etc/passwd',
      '//v4_6_release/apis/3.0/../..',
      '/company/%2e%2e/contacts',
      '/company//contacts',
      '/%',
      '/%zz',
      '/company/contacts/%e0%a4',
      '/company/contacts;x=1',
      '/COMPANY\\contacts',
    ];
    for (const path of paths) {
      const { status } = await raw(world(), path.startsWith('//') ? path.slice(1) : `/v4_6_release/apis/3.0${path}`);
      assert.ok(status < 500, `${path} answers ${status}`);
    }
  });

  it('never fails on random bodies, and writes nothing that it refuses', { timeout: 60_000 }, async () => {
    const operations = sampled(world());
    for (const [at, operation] of operations.entries()) {
      const path = operation.path.replaceAll(/\{\w+\}/g, '1');
      const model = world().parts.schema.catalogue.model(operation.request ?? '');
      const before = await total(world(), path);
      let created = 0;
      for (const body of fc.sample(bodyOf(model.fields), { numRuns: 8, seed: 42 + at })) {
        const reply = await world().send('POST', path, { headers: json, body: JSON.stringify(body) });
        assert.ok(reply.status < 500, `POST ${path} ${JSON.stringify(body)} ${reply.text}`);
        if (reply.status === operation.status) created += 1;
      }
      if (before !== null) assert.equal(await total(world(), path), before + created, path);
    }
    assert.deepEqual(
      world().observed.filter(({ kind }) => kind === 'bug'),
      [],
    );
  });

  it('never fails on random patches', { timeout: 60_000 }, async () => {
    const { id } = await made(world(), '/company/contacts', { firstName: 'Fuzz' });
    const fields = world()
      .parts.schema.catalogue.model('Contact')
      .fields.map(({ name }) => name);
    const step = fc.oneof(
      fc.constantFrom('id', 'name', '0', '1', '-', 'value', 'type', ''),
      fc.string({ maxLength: 5 }),
    );
    const path = fc
      .tuple(fc.oneof(fc.constantFrom(...fields), fc.string({ maxLength: 8 })), fc.array(step, { maxLength: 3 }))
      .map(([field, steps]) => [field, ...steps].join('/'));
    const operation = fc.record({ op: fc.constantFrom('add', 'replace', 'remove', 'test', ''), path, value: anyValue });
    for (const operations of fc.sample(fc.array(operation, { minLength: 1, maxLength: 3 }), {
      numRuns: 150,
      seed: 7,
    })) {
      const before = (await world().get(`/company/contacts/${id}`)).text;
      const reply = await world().patch(`/company/contacts/${id}`, operations);
      assert.ok(reply.status < 500, `${JSON.stringify(operations)} ${reply.text}`);
      if (reply.status !== 200) assert.equal((await world().get(`/company/contacts/${id}`)).text, before);
    }
  });
});

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    2147483648,
    1e300,
    '',
    '1',
    'true',
    '2025-03-03',
    '2025-03-03T09:00:00Z',
    {},
    [],
    { id: 1 },
    { id: 'x' },
    { name: 'x' },
    [{ id: 1 }],
    'x'.repeat(300),
    '\u{1f600}',
    '\ud800',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

function bodyOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(fc.constantFrom(...fields.map(({ name }) => name)), anyValue, { maxKeys: 8 });
}

/** Every sixth create operation, the same ones each time. */
function sampled(world: World): Operation[] {
  const creates = world.parts.schema.catalogue.operations.filter(
    ({ kind, onlyIn }) => kind === 'create' && onlyIn === undefined,
  );
  return creates.filter((_, at) => at % 6 === 0);
}

async function total(world: World, path: string): Promise<number | null> {
  const reply = await world.get(`${path}/count`);
  return reply.status === 200 ? (reply.json as { count: number }).count : null;
}

/** Sends bad calls; each must be refused with an error of the API's form, and nothing may have changed. */
async function refusesAll(
  world: World,
  calls: (contact: number) => readonly (readonly [method: string, path: string, body: string | Buffer])[],
): Promise<void> {
  const contact = await made(world, '/company/contacts', { firstName: 'Before' });
  const count = (await world.get('/company/contacts/count')).text;
  for (const [method, path, body] of calls(contact.id)) {
    const reply = await world.send(method, path, { headers: json, body });
    assert.ok(reply.status === 400 || reply.status === 413, `${method} ${reply.status} ${reply.text}`);
    assert.match(reply.text, /^\{\r\n {2}"code": "\w+",\r\n {2}"message": "/);
  }
  assert.equal((await world.get('/company/contacts/count')).text, count);
  assert.deepEqual(await read(world, `/company/contacts/${contact.id}`), contact);
}

/** Sends a path as it is written, which no ordinary client does. */
function raw(world: World, path: string): Promise<{ status: number }> {
  const { hostname, port } = new URL(world.origin);
  const head = Object.entries(world.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n${head.join('')}\r\n`),
    );
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('end', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 599) }));
    socket.on('error', reject);
  });
}

onEachEngine('what is very long and refused', (engine) => {
  const long = 'x'.repeat(300_000);

  it('is not repeated whole', async () => {
    await using world = await aWorld({ engine });
    const bodies: [body: string, message: RegExp][] = [
      [`{"${long}":1}`, /Could not find member 'x{500}…' on object of type 'Company'. Path 'x{500}…', line 1/],
      [`{"name":"x","status":{"name":"${long}"}}`, /x{400}/],
      [`{"name":"x","revenueYear":"${long}"}`, /Could not convert string to integer/],
      [`{"name":"x","status":{"${long}":1}}`, /Could not find member 'x{500}…'/],
    ];
    for (const [body, message] of bodies) {
      const refused = await world.post('/company/companies', body);
      assert.equal(refused.status, 400);
      assert.ok(refused.text.length < 10_000, `${refused.text.length} characters for ${body.slice(0, 60)}`);
      assert.match(refused.text, message);
    }
  });

  it('is looked for in the beginning of its body alone', async () => {
    await using world = await aWorld({ engine });
    const near = await world.post('/company/companies', `{${'\n'.repeat(1000)}"zzz":1}`);
    assert.match(near.text, /Path 'zzz', line 1001, position 6/);
    const far = await world.post('/company/companies', `{${'\n'.repeat(300_000)}"zzz":1}`);
    assert.match(far.text, /Path 'zzz', line 262144, position 0/);
    for (const text of [long, `${long}"`.replaceAll('x', '\\"')]) {
      const within = await world.post('/company/companies', `{"${text.replace(/"$/, '')}":1}`);
      assert.equal(within.status, 400);
    }
  });
});
