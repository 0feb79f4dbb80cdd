import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { toTimestamp } from '@reeve/domain';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { runSession } from './run-session.ts';

const subjects = ['companies', 'contacts', 'tickets', 'notes', 'boards', 'timeEntries', 'members'];

inOneWorld(
  'the npm client connectwise-rest, unmodified and over TLS,',
  (world) => {
    let results: ReadonlyMap<string, string | null>;
    before(async () => {
      const session = join(import.meta.dirname, 'connectwise-rest-session.ts');
      results = await runSession(world(), process.execPath, [session]);
    });
    for (const subject of subjects) {
      it(`lists, filters, pages through, makes, changes and deletes ${subject}`, () => {
        assert.ok(results.has(subject), [...results].join('\n'));
        assert.equal(results.get(subject), null);
      });
    }
    for (const version of ['2022.1', '2025.1'])
      it(`makes a company and everything that follows under version ${version}, and takes it down`, () => {
        assert.equal(results.get(`the whole flow, ${version}`), null);
      });
  },
  // The client's process reads the machine's clock, by which the certificate has to be valid.
  { flags: { tls: 'true' }, now: toTimestamp(Date.now()) },
);
