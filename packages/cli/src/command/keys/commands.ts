import { renderCredentials } from '../../access/render-start.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { renderTable } from '../../render/table.ts';
import { keyFlags, readKeyPlace, withKeys } from './with-keys.ts';

const company = { name: 'COMPANY', sentence: 'The login company.' };

/** `reeve keys create`: a key of a member, whose secret is shown this once. */
export const createKey = defineCommand({
  name: 'keys create',
  summary: 'Make an API key of a member and print it, which is the only time that its secret is shown',
  operands: [company, { name: 'MEMBER', sentence: "The member's identifier; an API member or any other." }],
  flags: [
    { flag: 'description', usage: '--description TEXT', isSwitch: false, sentence: 'What the key is for.' },
    { flag: 'hours', usage: '--hours HOURS', isSwitch: false, sentence: 'How long it works. Default: until revoked.' },
    ...keyFlags,
  ],
  examples: ['keys create acme Admin1 --url http://127.0.0.1:9180'],
  options: (given, { environment }) => ({
    place: readKeyPlace(given, given.operands[0] ?? '', environment),
    wanted: {
      company: given.operands[0] ?? '',
      member: given.operands[1] ?? '',
      description: given.flags['description'] ?? '',
      hours: readHours(given.flags['hours']),
    },
  }),
  run: async ({ place, wanted }, context) => {
    const made = await withKeys(place, context, (keys) => keys.create(wanted));
    const { publicKey, privateKey } = made;
    const clientId = '00000000-0000-4000-8000-000000000000';
    context.out(`${renderCredentials({ company: wanted.company, publicKey, privateKey, clientId })}\n`);
  },
});

function readHours(text: string | undefined): number | null {
  if (text === undefined) return null;
  const hours = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && hours > 0 && hours <= 100_000) return hours;
  throw new UsageError(`--hours must be a number above 0 and up to 100000, not "${text}".`);
}

/** `reeve keys list`: a line a key, without secrets. */
export const listKeys = defineCommand({
  name: 'keys list',
  summary: 'List the API keys of a company, without their secrets',
  operands: [company],
  flags: [
    { flag: 'member', usage: '--member MEMBER', isSwitch: false, sentence: 'Only those of this member.' },
    ...keyFlags,
  ],
  examples: ['keys list acme --url http://127.0.0.1:9180'],
  options: (given, { environment }) => ({
    place: readKeyPlace(given, given.operands[0] ?? '', environment),
    named: given.operands[0] ?? '',
    member: given.flags['member'] ?? null,
  }),
  run: async ({ place, named, member }, context) => {
    const found = await withKeys(place, context, (keys) => keys.list(named, member));
    const rows = found.map(({ publicKey, member: owner, description, createdAt, expiresAt, revokedAt }) => {
      const state = revokedAt !== null ? `revoked ${revokedAt}` : expiresAt !== null ? `until ${expiresAt}` : 'works';
      return [publicKey, owner, createdAt, state, description];
    });
    context.out(renderTable(['KEY', 'MEMBER', 'MADE', 'STATE', 'DESCRIPTION'], rows, context));
  },
});

/** `reeve keys revoke`: a key works no more, at once and for good. */
export const revokeKey = defineCommand({
  name: 'keys revoke',
  summary: 'Revoke an API key, at once and for good',
  operands: [company, { name: 'PUBLIC-KEY', sentence: 'The public half of the key.' }],
  flags: keyFlags,
  examples: ['keys revoke acme PUBLICKEY --url http://127.0.0.1:9180'],
  options: (given, { environment }) => ({
    place: readKeyPlace(given, given.operands[0] ?? '', environment),
    named: given.operands[0] ?? '',
    publicKey: given.operands[1] ?? '',
  }),
  run: async ({ place, named, publicKey }, context) => {
    await withKeys(place, context, (keys) => keys.revoke(named, publicKey));
    context.out(`Revoked ${publicKey}.\n`);
  },
});
