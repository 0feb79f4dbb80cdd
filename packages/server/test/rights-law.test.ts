import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue, type Operation } from '@reeve/catalogue';
import { aCaller, type Caller } from '../../access/test/access-world.ts';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import type { World } from '../../testkit/src/world.ts';
import { answers } from './laws/setup-answers.ts';

const catalogue = loadCatalogue();
const asked = catalogue.operations.filter(({ onlyIn }) => onlyIn === undefined);
const reads = asked.filter(({ method, kind }) => method === 'GET' || kind === 'search');
const writes = asked.filter((each) => !reads.includes(each));

/** What the read-only role may post: it only reads. */
const readingPosts = new Set(['POST /system/bundles', 'POST /system/bundles/count']);

/** The id in these calls is that of somebody else's account. */
const isAccount = ({ path }: Operation) => path.startsWith('/system/myAccount');

inOneWorld('the rights of every operation', (world) => {
  it('are asked for: without any, what is no setup table is closed, and nothing is written', async () => {
    const nobody = await aCaller(world(), 'nobody', 'No Access');
    for (const operation of [...reads, ...writes]) {
      const { status, text } = await ask(world(), nobody, operation);
      const isOpen = answers(operation) || readingPosts.has(`${operation.method} ${operation.path}`);
      assert.equal(status === 403, !isOpen, `${operation.method} ${operation.path} answers ${status} ${text}`);
    }
    assert.ok(asked.length > 3000);
  });

  it('are all to read: a role that reads everything is refused no read and every write', async () => {
    const reader = await aCaller(world(), 'reader', 'Read Only');
    for (const operation of reads) {
      const { status, text } = await ask(world(), reader, operation);
      assert.equal(status === 403, isAccount(operation), `${operation.path} answers ${status} ${text}`);
    }
    for (const operation of writes) {
      if (readingPosts.has(`${operation.method} ${operation.path}`)) continue;
      const { status, text } = await ask(world(), reader, operation);
      assert.equal(status, 403, `${operation.method} ${operation.path} answers ${status} ${text}`);
    }
  });

  it('hold by every path: a collection that is closed to a technician is closed wherever it is shown', async () => {
    const technician = await aCaller(world(), 'fixer', 'Technician');
    const lists = reads.filter(({ kind, view }) => kind === 'list' && view !== undefined);
    let closed = 0;
    for (const own of lists) {
      const { collection } = catalogue.view(own.view ?? '');
      if (own.view !== collection || collection.includes('{')) continue;
      if ((await ask(world(), technician, own)).status !== 403) continue;
      closed += 1;
      for (const other of lists.filter(({ view }) => catalogue.view(view ?? '').collection === collection)) {
        const { status } = await ask(world(), technician, other);
        const isDeclared = shownToOthers.has(other.path);
        assert.equal(status === 403, !isDeclared, `${other.path} shows ${collection}: ${status}`);
      }
    }
    assert.ok(closed > 10, `${closed} closed`);
  });
});

/** Lists that show of a closed collection what others need. */
const shownToOthers = new Map([
  ['/service/scheduling/members', 'whom work can be given to, for those who schedule (evidence: rights/functions)'],
]);

function ask(world: World, caller: Caller, { method, path }: Operation) {
  const address = path.replaceAll(/\{\w+\}/g, '1');
  const query = address === '/system/documents' || address === '/system/documents/count' ? documents : '';
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: method === 'PATCH' ? '[]' : '{}' };
  return world.send(method, `${address}${query}`, {
    headers: { ...caller, 'content-type': 'application/json' },
    ...body,
  });
}

const documents = '?recordType=Company&recordId=1';
