import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadCatalogue, type Operation, Routes } from '@reeve/catalogue';
import { runCompiler } from '../../testkit/src/compiler.ts';
import { fetchTransport, openConnection } from '../src/index.ts';
import { resourceAt } from '../src/resource/resource-node.ts';

const catalogue = loadCatalogue();
const routes = new Routes(catalogue);
const operations = catalogue.operations.filter(({ onlyIn }) => onlyIn === undefined);

/** Paths that are files: what is there is downloaded. */
const files = /\/(image|pdf|thumbnail|uploadsample|download)$/;

/** What a client calls an operation by: the steps to it, and the method of the node. */
function wayTo({ method, path, kind, many, request, response }: Operation): { steps: string[]; name: string } {
  const steps = path.split('/').filter((word) => word !== '');
  const last = steps.at(-1) ?? '';
  const byMethod = { GET: many ? 'list' : 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;
  if (method === 'GET' && last === 'count') return { steps: steps.slice(0, -1), name: 'count' };
  if (last === 'download') return { steps: steps.slice(0, -1), name: 'download' };
  if (kind === 'usagesList') return { steps: steps.slice(0, -1), name: 'list' };
  if (kind === 'usages') return { steps, name: 'get' };
  if (method === 'GET' && files.test(path)) return { steps, name: 'download' };
  if (response === 'ReportDataResponse') return { steps, name: 'rows' };
  if (kind === 'create') return { steps, name: 'create' };
  if (kind === 'replace') return { steps, name: 'replace' };
  const isForm = method === 'POST' && request === null && (/^\/system\/documents(\/|$)/.test(path) || last === 'image');
  return { steps, name: isForm ? 'upload' : byMethod[method] };
}

/** The value that stands for a parameter. */
function standIn(word: string): number | string {
  return /^\{(id|(grand)?parentId|podId)\}/i.test(word) ? 7 : 'seven';
}

describe('every operation of the newest version', () => {
  it('is sent to its own address by its own method', async () => {
    const sent: string[] = [];
    const transport = fetchTransport(async (url, init) => {
      sent.push(`${init?.method} ${new URL(String(url)).pathname.slice('/v4_6_release/apis/3.0'.length)}`);
      return new Response('[]');
    });
    const options = { site: 'https://psa.example', companyId: 'a', publicKey: 'b', privateKey: 'c', clientId: 'd' };
    const connection = openConnection({ ...options, transport, codebase: 'v4_6_release' });
    assert.equal(operations.length, 3053);
    for (const operation of operations) {
      const { steps, name } = wayTo(operation);
      let node: unknown = resourceAt(connection, '');
      for (const step of steps)
        node = step.startsWith('{') ? (node as Call)(standIn(step)) : Reflect.get(node as object, step);
      await (Reflect.get(node as object, name) as Call)({});
      const [method = '', path = ''] = (sent.at(-1) ?? '').split(' ');
      const found = routes.find(method, path);
      // Two templates may fit an address, as in `/system/members/{id}` and `/{memberIdentifier}`: the first one answers.
      const template = found.found === 'operation' ? found.operation.path : found.found;
      const shape = (text: string) => text.toLowerCase().replaceAll(/(\{\w+\})+/g, '{}');
      assert.equal(`${method} ${shape(template)}`, `${operation.method} ${shape(operation.path)}`);
    }
    assert.equal(sent.length, 3053);
  });

  it('is typed where it is called', { timeout: 120_000 }, () => {
    const lines = operations.map((operation) => {
      const { steps, name } = wayTo(operation);
      const way = steps.map((step) =>
        step.startsWith('{') ? `(${JSON.stringify(standIn(step))} as never)` : `.${spelled(step, operation.path)}`,
      );
      return `void client${way.join('')}.${name};`;
    });
    const folder = mkdtempSync(join(import.meta.dirname, 'typed-'));
    try {
      writeFileSync(
        join(folder, 'calls.ts'),
        `import type { Api } from '../../src/index.ts';\ndeclare const client: Api;\n${lines.join('\n')}\n`,
      );
      const config = { extends: '../../../../tsconfig.json', include: [], files: ['calls.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const checked = runCompiler('--noEmit', '-p', folder, '--checkers', '1');
      assert.equal(checked.stdout.slice(0, 2000), '');
      assert.equal(checked.status, 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

type Call = (given: unknown) => unknown;

/** Paths are published in several spellings; the types have the one with the most capitals. */
function spelled(step: string, path: string): string {
  const at = path.split('/').indexOf(step);
  const above = path
    .split('/')
    .slice(0, at)
    .join('/')
    .toLowerCase()
    .replaceAll(/\{\w+\}/g, '{}');
  return spellings.get(`${above}/${step.toLowerCase()}`) ?? step;
}

const spellings = new Map<string, string>();
for (const { path } of operations) {
  const words = path.split('/');
  words.forEach((word, at) => {
    const key = `${words
      .slice(0, at)
      .join('/')
      .toLowerCase()
      .replaceAll(/\{\w+\}/g, '{}')}/${word.toLowerCase()}`;
    const capitals = (text: string) => text.replace(/[^A-Z]/g, '').length;
    const known = spellings.get(key);
    if (known === undefined || capitals(word) > capitals(known)) spellings.set(key, word);
  });
}
