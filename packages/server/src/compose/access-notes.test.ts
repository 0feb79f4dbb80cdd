import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../../../settings/src/read-settings.ts';
import type { Settings } from '../../../settings/src/settings-table.ts';
import { accessNotes } from './access-notes.ts';
import type { ControlToken } from './control-token.ts';

const cases: readonly [string, Record<string, string>, readonly RegExp[]][] = [
  [
    'a sandbox',
    {},
    [
      /plain HTTP is answered/,
      /Rate limit: off/,
      /any GUID/,
      /open to this machine .* wants the token made-for-a-sandbox-only, kept in data\/control-token\./,
    ],
  ],
  [
    'a server for real work',
    { mode: 'serve', tls: 'true' },
    [/HTTPS except from this machine/, /1000 calls in 60 seconds .* in this process/, /only \/_reeve\/health answers/],
  ],
  [
    'a hosted manner behind a proxy, on PostgreSQL',
    { manner: 'hosted', 'rate-limit': '5', 'database-url': 'postgres://u:p@h/d', 'trusted-proxies': '10.0.0.1' },
    [/begin with api-, codebases are v4_6_release and v2025_1\. This server speaks plain HTTP/, /every process/],
  ],
  [
    'restricted clients and an administrator',
    {
      'client-ids': '6f9d2c1e-0d3b-4a53-9f63-0f6b1c2d3e4f',
      mode: 'serve',
      tls: 'true',
      'administrator-key': 'long-enough-to-be-a-key',
    },
    [/only the 1 listed/, /wants the administrator's key/],
  ],
];

for (const [what, flags, expected] of cases)
  test(`the start-up lines of ${what} say what runs, and no secret`, () => {
    const { settings } = readSettings({ flags, environment: {} });
    const notes = accessNotes(settings, tokenFor(settings)).join('\n');
    for (const part of expected) assert.match(notes, part);
    assert.ok(!notes.includes('long-enough') && !notes.includes('u:p@h'));
  });

function tokenFor({ administratorKey, mode }: Settings): ControlToken | null {
  if (administratorKey !== null) return { value: administratorKey, file: null };
  return mode === 'serve' ? null : { value: 'made-for-a-sandbox-only', file: 'data/control-token' };
}
