import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';

/** Names that every object of the language answers to: where a caller's word is looked up in one, they are found. */
const anywhere = ['orderBy=constructor', 'conditions=__proto__%20%3D%201'];

/** The same at every place of a list. */
const everywhere = ['constructor', '__proto__', 'toString/x', 'hasOwnProperty'].flatMap((word) => [
  `orderBy=${word}`,
  `conditions=${word}%20%3D%201`,
  `childConditions=${word}%20%3D%201`,
  `customFieldConditions=caption%20%3D%20%22${word}%22`,
  `fields=${word}`,
  `columns=${word}`,
  `${word}=1`,
]);

inOneWorld('a name of every object in the place of a field', (world) => {
  it('is an error of ours in no list and no count', async () => {
    const found: string[] = [];
    for (const { method, path } of world().parts.schema.catalogue.operations.filter(isAsked)) {
      const at = path.replaceAll(/\{\w+\}/g, '1');
      const queries = path === '/service/tickets' ? everywhere : anywhere;
      const replies = await Promise.all(queries.map((query) => world().send(method, `${at}?${query}`)));
      found.push(
        ...queries.filter((_, place) => (replies[place]?.status ?? 500) >= 500).map((query) => `${at}?${query}`),
      );
    }
    assert.deepEqual(found, []);
  });
});

function isAsked({ kind }: { kind: string }): boolean {
  return ['list', 'count', 'info', 'infoCount', 'usagesList'].includes(kind);
}
