import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import fc from 'fast-check';
import { JsonRefused, parseJson } from './parse-json.ts';

const bounds = { levels: 64, members: 100, values: 100_000 };

/** What Node makes of a text; undefined where it is no JSON. */
function byNode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function byUs(text: string): Promise<unknown> {
  return parseJson(text, bounds).catch((error) => {
    assert.ok(error instanceof SyntaxError, String(error));
  });
}

test('JSON is read as Node reads it', async () => {
  const json = fc.json({ stringUnit: 'binary', maxDepth: 6 }).filter((text) => !/\\u0000|"toString":/.test(text));
  await fc.assert(
    fc.asyncProperty(json, fc.constantFrom(undefined, 1, '\t'), async (text, space) => {
      const written = JSON.stringify(JSON.parse(text), null, space);
      assert.deepStrictEqual(await byUs(written), byNode(written));
    }),
  );
});

test('what Node does not take is not taken', async () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'a',
    '1',
    '-',
    '.',
    'e5',
    'true',
    'null',
    ' ',
    '\n',
    '\u00a0',
    '"a"',
    '"a":',
    '__proto__',
    '\\u12',
    '\u0001',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = pieces.join('');
      assert.deepStrictEqual(await byUs(text), byNode(text), text);
    }),
    { numRuns: 5_000 },
  );
});

test('names of every kind are members, and of equal ones the last counts', async () => {
  const text = '{"__proto__":{"a":1},"constructor":2,"x":1,"x":2,"":3,"7":4}';
  assert.deepStrictEqual(await parseJson(text, bounds), JSON.parse(text));
  assert.equal(Object.getPrototypeOf(await parseJson(text, bounds)), Object.prototype);
});

test('bounds are kept, and NUL and the name toString are found however they are written', async () => {
  const refused = (text: string, reason: JsonRefused['reason'], given = bounds) =>
    assert.rejects(parseJson(text, given), (error) => error instanceof JsonRefused && error.reason === reason);
  await refused('['.repeat(65), 'too deep');
  await parseJson(`${'['.repeat(64)}${']'.repeat(64)}`, bounds);
  await refused('[1,2,3]', 'too many values', { ...bounds, values: 3 });
  await parseJson('[1,2]', { ...bounds, values: 3 });
  await refused('{"a":1,"a":1,"b":1}', 'too many members', { ...bounds, members: 2 });
  await refused('["a\\u0000b"]', 'NUL');
  await refused('{"a\\u0000b":1}', 'NUL');
  await refused('[{"to\\u0053tring":1}]', 'toString');
  assert.deepEqual(await parseJson('["toString"]', bounds), ['toString']);
  assert.deepEqual(await parseJson('["a\\\\u0000b"]', bounds), ['a\\u0000b']);
});

test('others have their turns while a large body is read', async () => {
  let turns = 0;
  let isReading = true;
  const counting = (async () => {
    for (; isReading; turns++) await turnOfTheLoop();
  })();
  await parseJson(`[${'{"a":1},'.repeat(40_000)}1]`, bounds);
  isReading = false;
  await counting;
  assert.ok(turns >= 40, `${turns} turns`);
});
