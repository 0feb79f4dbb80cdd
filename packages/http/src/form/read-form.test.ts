import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultLimits } from '../limits.ts';
import type { FormBounds } from './form-part.ts';
import { readForm } from './read-form.ts';

const bounds = defaultLimits.form;

interface ReadPart {
  readonly name: string;
  readonly fileName: string | null;
  readonly bytes: Buffer;
}

/** The parts of a form that arrives in pieces of so many bytes. */
async function parts(
  body: Buffer,
  type: string,
  size = Infinity,
  given: Partial<FormBounds> = {},
): Promise<ReadPart[]> {
  const read: ReadPart[] = [];
  for await (const part of readForm(piecesOf(body, size), type, { ...bounds, ...given })) {
    const { name, fileName } = part;
    const bytes = part.fileName === null ? Buffer.from(part.text) : await gathered(part.pieces);
    read.push({ name, fileName, bytes });
  }
  return read;
}

async function* piecesOf(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

async function gathered(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
}

function read(body: string | Buffer, boundary = 'a', size = Infinity) {
  return parts(Buffer.from(body), `multipart/form-data; boundary=${boundary}`, size);
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
    const found = await read(
      `${head}\r\n\r\n\r\n${head}\r\n\r\n--a\r\ncontent-disposition:form-data;\r\n name=y\r\n\r\nz\r\n--a--`,
    );
    assert.deepEqual(
      found.map(({ name, bytes }) => [name, bytes.toString()]),
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
      fc.asyncProperty(
        fc.array(fc.tuple(name, content), { maxLength: 20 }),
        fc.integer({ min: 1, max: 200 }),
        async (sent, size) => {
          const form = new FormData();
          for (const [each, bytes] of sent) form.append(each, new File([Buffer.from(bytes)], each));
          const request = new Request('http://x', { method: 'POST', body: form });
          const body = Buffer.from(await request.arrayBuffer());
          const found = await parts(body, request.headers.get('content-type')!, size);
          assert.deepEqual(
            found.map((each) => [each.name, each.fileName, each.bytes.toString('hex')]),
            sent.map(([each, bytes]) => [each, each, Buffer.from(bytes).toString('hex')]),
          );
        },
      ),
      { numRuns: 50 },
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
      `${part('name="x"', 'a NUL: \0')}--a--`,
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
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), async (pieces, size) => {
        await read(pieces.join(''), 'a', size).catch((error) => assert.equal(error.name, 'FormRefused'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a file within a form', () => {
  it('is not read ahead of who takes it, and passed over where they leave it', async () => {
    const body = Buffer.from(
      `${part('name=f; filename=x', 'y'.repeat(10_000))}${part('name=g; filename=z', 'w'.repeat(10_000))}${part('name=t')}--a--`,
    );
    let given = 0;
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const piece of piecesOf(body, 100)) {
        given += piece.length;
        yield piece;
      }
    }
    const names: string[] = [];
    for await (const each of readForm(counted(), 'multipart/form-data; boundary=a', bounds)) {
      names.push(each.name);
      if (each.name !== 'f' || each.fileName === null) continue;
      assert.ok(given <= 200, `${given} bytes were read before the first was asked for`);
      for await (const _ of each.pieces) if (given > 5000) break;
      assert.ok(given < 5200);
    }
    assert.deepEqual([names, given], [['f', 'g', 't'], body.length]);
  });
});
