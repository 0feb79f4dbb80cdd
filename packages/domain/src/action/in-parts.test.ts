import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inParts } from './in-parts.ts';
import type { Reader } from './reader.ts';

it('records are read in parts of 500, each when its turn comes, without those that are gone', async () => {
  const asked: number[] = [];
  const select = async (_: string, { id }: { id: readonly number[] }) => {
    asked.push(id.length);
    return id.filter((each) => each !== 7).map((each) => ({ id: each }));
  };
  const ids = Array.from({ length: 1001 }, (_, at) => at + 1);
  const read: number[] = [];
  for await (const { id } of inParts('/service/tickets', ids, { select } as unknown as Reader)) {
    if (id === 500) assert.deepEqual(asked, [500]);
    read.push(id);
  }
  assert.deepEqual(asked, [500, 500, 1]);
  assert.deepEqual(
    read,
    ids.filter((id) => id !== 7),
  );
});
