import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import fc from 'fast-check';
import { defaultLimits } from '../limits.ts';
import type { FormBounds } from './form-part.ts';
import { readForm } from './read-form.ts';

const bounds = defaultLimits.form;

function read(body: string | Buffer, boundary = 'a', given: Partial<FormBounds> = {}) {
  const type = `multipart/form-data; boundary=${boundary}`;
  return readForm(Buffer.from(body), type, { ...bounds, ...given });
}

function whole(disposition: string, content = 'x'): string {
  return `${part(disposition, content)}--a--`;
}

function part(disposition: string, content = 'x', boundary = 'a'): string {
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
}

async function namesOf(disposition: string): Promise<[string, string | null]> {
  const [read1] = await read(whole(disposition));
  return [read1!.name, read1!.fileName];
}

describe('the parts of a form', () => {
  it('are read as the clients write them', async () => {
    assert.deepEqual(await namesOf('name="file"; filename="a;b.txt"'), ['file', 'a;b.txt']);
    assert.deepEqual(await namesOf('name=file; filename=a.txt'), ['file', 'a.txt'], '.NET, bare');
    assert.deepEqual(await namesOf("name=file; filename=x; filename*=utf-8''na%C3%AFve.txt"), ['file', 'naïve.txt']);
    assert.deepEqual(await namesOf("name=file; filename=x; filename*=utf-8''%"), ['file', 'x'], 'not to be decoded');
    assert.deepEqual(await namesOf('name="a%22b"; filename="c%0D%0Ad"'), ['a"b', 'c\r\nd'], 'browsers');
    assert.deepEqual(
      await namesOf('name="a\\"b"; filename="C:\\dir\\f.txt"'),
      ['a"b', 'C:\\dir\\f.txt'],
      'backslashes',
    );
    assert.deepEqual(await namesOf('filename=""; NAME="file"'), ['file', '']);
    assert.deepEqual(await namesOf('name="x"'), ['x', null]);
  });

  it('may have a boundary of one character, in quotes, or full of dashes, and lines before and behind', async () => {
    for (const boundary of ['AaB03x', '-'.repeat(68), 'b c'])
      for (const [before, behind] of [
        ['', ''],
        ['preamble\r\n', '\r\nepilogue --a\r\n'],
      ]) {
        const body = `${before}${part('name="x"', `x${'-'.repeat(500)}`, boundary)}--${boundary}--${behind}`;
        const [only, ...others] = await read(body, `"${boundary}"`);
        assert.deepEqual([only?.bytes.length, others], [501, []], boundary);
      }
  });

  it('are told apart when they are empty, and when no line stands between headers and delimiter', async () => {
    const head = '--a\r\nContent-Disposition: form-data; name="x"';
    const parts = await read(
      `${head}\r\n\r\n\r\n${head}\r\n\r\n--a\r\ncontent-disposition:form-data;\r\n name=y\r\n\r\nz\r\n--a--`,
    );
    assert.deepEqual(
      parts.map(({ name, bytes }) => [name, bytes.toString()]),
      [
        ['x', ''],
        ['x', ''],
        ['y', 'z'],
      ],
    );
  });

  it('come out as they went in, whatever they hold', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('\r\n', '--a', '\r\n-', '\r', '\r\n--').map((text) => Buffer.from(text)),
    );
    const name = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((text) => !/[\r\n%]/.test(text) && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, content), { maxLength: 20 }), async (sent) => {
        const form = new FormData();
        for (const [each, bytes] of sent) form.append(each, new File([Buffer.from(bytes)], each));
        const request = new Request('http://x', { method: 'POST', body: form });
        const body = Buffer.from(await request.arrayBuffer());
        const parts = await readForm(body, request.headers.get('content-type')!, bounds);
        assert.deepEqual(
          parts.map((each) => [each.name, each.fileName, each.bytes.toString('hex')]),
          sent.map(([each, bytes]) => [each, each, Buffer.from(bytes).toString('hex')]),
        );
      }),
    );
  });
});

describe('a form that is refused', () => {
  it('has what is none', async () => {
    const cases = [
      '',
      'nothing of the kind',
      '--a',
      '--a\r\n',
      '--ab\r\n',
      part('name="x"'),
      '--a\r\n\r\nx\r\n--a--',
      '--a\r\nX: y\r\n\r\nx\r\n--a--',
      '--a\r\nnone\r\n\r\nx\r\n--a--',
      '--a\r\nContent-Disposition: attachment; name="x"\r\n\r\nx\r\n--a--',
      '--a\r\nContent-Disposition: form-data; filename="x"\r\n\r\nx\r\n--a--',
    ];
    for (const body of cases) await assert.rejects(read(body), { name: 'FormRefused', reason: 'malformed' }, body);
    await assert.rejects(read(part('name=x'), 'x'.repeat(71)), { reason: 'malformed' });
  });

  it('has too much of something, and is not read behind it', async () => {
    const rest = 'not looked at';
    await assert.rejects(read(part('name=x').repeat(51) + rest), { reason: 'too much', message: /50 parts/ });
    await assert.rejects(read(whole(`name="${'x'.repeat(1001)}"`)), {
      reason: 'too much',
      message: /1000 characters/,
    });
    await assert.rejects(read(whole(`name=x; filename="${'x'.repeat(1001)}"`)), {
      message: /1000 characters/,
    });
    await assert.rejects(read(`--a\r\n${'X: y\r\n'.repeat(2000)}`), { reason: 'too much', message: /8192 bytes/ });
    await assert.rejects(read(whole('name=x', 'x'.repeat(65_537))), {
      reason: 'too much',
      message: /65536 bytes/,
    });
    const [file] = await read(whole('name=x; filename=y', 'x'.repeat(65_537)));
    assert.equal(file?.bytes.length, 65_537);
  });

  it('is never an error of another kind', async () => {
    const piece = fc.constantFrom(
      '--a',
      '\r\n',
      '--',
      'Content-Disposition: form-data',
      '; name="',
      'x',
      '"',
      '\\',
      "; filename*=utf-8''%",
      ':',
      ' ',
      '\0',
      '=',
      ';',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await read(pieces.join('')).catch((error) => assert.equal(error.name, 'FormRefused'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('others', () => {
  it('have their turns while a large file is looked through', async () => {
    let turns = 0;
    let isReading = true;
    const counting = (async () => {
      for (; isReading; turns++) await turnOfTheLoop();
    })();
    await read(
      Buffer.concat([
        Buffer.from(part('name=x; filename=y', '').slice(0, -2)),
        Buffer.alloc(16 * 1024 * 1024),
        Buffer.from('\r\n--a--'),
      ]),
    );
    isReading = false;
    await counting;
    assert.ok(turns >= 15, `${turns} turns`);
  });
});
