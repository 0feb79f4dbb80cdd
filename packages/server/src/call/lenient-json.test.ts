import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inOneWorld, shown } from '../../../testkit/src/index.ts';
import { strictJson } from './lenient-json.ts';

const taken: readonly (readonly [what: string, text: string, value: unknown])[] = [
  ['a line break in a text', '{"a":"x\r\n\ty"}', { a: 'x\r\n\ty' }],
  ['a comma behind the last member', '{"a":1 , }', { a: 1 }],
  ['a comma behind the last element', '[1,[2,],]', [1, [2]]],
  ['single quotes', `{'a':'say "x" and \\'y\\''}`, { a: 'say "x" and \'y\'' }],
  ['an escaped single quote in double ones', `{"a":"it\\'s"}`, { a: "it's" }],
  ['names without quotes', '{a:1, $b_2 : true, null:null}', { a: 1, $b_2: true, null: null }],
  ['comments', '/* one, */ {"a": 1, // two: \n "b": [3 /* three */, /* four */]}', { a: 1, b: [3] }],
  ['what looks like either within a text', '{"a":"//x /* y */ ,} \'z\'"}', { a: "//x /* y */ ,} 'z'" }],
  ['numbers and words', '[-1.5e+10, 1E3, true, false, null]', [-1.5e10, 1000, true, false, null]],
];

describe('lenient JSON', () => {
  for (const [what, text, value] of taken)
    it(`has ${what}`, () => assert.deepEqual(JSON.parse(strictJson(text) ?? ''), value));

  it('has texts and comments with an end', () => {
    for (const text of ['{"a":"x', "{'a", '{"a":1 /* ', '{"a":"x\\"}']) assert.equal(strictJson(text), null, text);
  });

  it('is no JSON where it is none for the product either', () => {
    for (const text of ['{"a":1,,}', '[,]', '{"a" 1}', '{a b:1}', '{"a":NaN}', '{"a":1}}', '{"a":x}'])
      assert.throws(() => JSON.parse(strictJson(text) ?? ''), SyntaxError, text);
  });

  it('leaves strict JSON as it is, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        assert.equal(strictJson(text), text);
      }),
    );
  });
});

inOneWorld('a body that was put together by hand', (world) => {
  const json = { 'content-type': 'application/json' };

  it('is taken, and what is wrong with it is said of where it stands', async () => {
    const body = `{ // by a script\n 'summary': 'Printer "2" is out',\n company: {id: 1,},\n initialDescription: "one\r\ntwo",\n}`;
    const made = await world().send('POST', '/service/tickets', { headers: json, body: body });
    assert.equal(made.status, 201, made.text);
    const { id, summary } = made.json as { id: number; summary: string };
    assert.equal(summary, 'Printer "2" is out');
    const [note] = await shown<{ text: string }[]>(world(), `/service/tickets/${id}/notes`);
    assert.equal(note?.text, 'one\r\ntwo');
    const unknown = await world().send('POST', '/service/tickets', {
      headers: json,
      body: "{'summary':'x',\n'nope':1,}",
    });
    assert.equal(unknown.status, 400, unknown.text);
    assert.match(unknown.text, /Could not find member 'nope' .* line 2, position 7/);
    const patch = await world().send('PATCH', `/service/tickets/${id}`, {
      headers: json,
      body: "[{'op':'replace',path:'summary',value:'y'},]",
    });
    assert.equal(patch.status, 200, patch.text);
  });

  it('keeps the bounds of bodies', async () => {
    for (const body of ["{'summary':'a\\u0000b'}", `{'a':${'['.repeat(100)}${']'.repeat(100)},}`]) {
      const refused = await world().send('POST', '/service/tickets', { headers: json, body: body });
      assert.equal(refused.status, 400, refused.text);
      assert.match(refused.text, /NUL|levels deep/);
    }
  });
});
