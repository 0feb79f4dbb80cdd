import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { boundMessages, type SentValue } from './bound-messages.ts';

/** What the driver itself writes for the same. */
function drivers(statement: string, values: readonly SentValue[]): Buffer {
  const written: Buffer[] = [];
  const { connection } = new pg.Client() as unknown as {
    connection: {
      stream: { writable: boolean; write: (bytes: Buffer) => void };
      _connecting: boolean;
      bind(bound: object): void;
      execute(portal: object): void;
      sync(): void;
    };
  };
  connection.stream.write = (bytes) => written.push(Buffer.from(bytes));
  connection.bind({ statement, values });
  connection.execute({});
  connection.sync();
  return Buffer.concat(written);
}

/** The bytes of a Bind by their parts, with formats for each value and for what is answered, as the driver says them. */
function parts(messages: Buffer) {
  const length = messages.readInt32BE(1);
  let at = 5;
  const text = () => {
    const end = messages.indexOf(0, at);
    const read = messages.toString('latin1', at, end);
    at = end + 1;
    return read;
  };
  const take = (bytes: number) => {
    at += bytes;
    return messages.subarray(at - bytes, at);
  };
  const count = () => take(2).readInt16BE();
  const [portal, statement] = [text(), text()];
  const formats = Array.from({ length: count() }, count);
  const values = Array.from({ length: count() }, () => {
    const size = take(4).readInt32BE();
    return size < 0 ? null : take(size).toString('hex');
  });
  const answered = Array.from({ length: count() }, count);
  return {
    code: String.fromCharCode(messages[0] ?? 0),
    portal,
    statement,
    formats: values.map((_, place) => formats[place] ?? 0),
    values,
    answered: answered[0] ?? 0,
    ends: at === 1 + length,
    rest: messages.toString('hex', 1 + length),
  };
}

describe('the messages of a kept statement', () => {
  const texts = [
    '',
    '7',
    'a b',
    'Ä',
    '🎫 ticket',
    'x'.repeat(24),
    'x'.repeat(25),
    'ü'.repeat(24),
    `${'y'.repeat(5000)}ß`,
  ];

  it('say what the driver says of them', () => {
    for (const values of [[], [null], texts, [...texts, null, Buffer.from([0, 255, 7]), Buffer.alloc(0)]])
      assert.deepEqual(parts(boundMessages('reeve_name', values)), parts(drivers('reeve_name', values)));
  });

  it('end where their length says, behind it nothing but Execute and Sync', () => {
    const { ends, rest } = parts(boundMessages('n', texts));
    assert.ok(ends);
    assert.equal(rest, '45000000090000000000' + '5300000004');
  });
});
