import { randomBytes } from 'node:crypto';
import type { ApiClient } from '@reeve/client';
import { nearest } from '@reeve/query';
import { type ApiAccess, apiFlags, readApiAccess } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { valueFlag } from '../../command-line/flag.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { dryRunFlag } from '../record/body-source.ts';
import { readCount } from '../record/list-flags.ts';
import { type BodyObject, readSets } from '../record/set-values.ts';
import { openForWrite } from '../record/write-access.ts';
import { triggerPaths } from './trigger-types.ts';

type TriggerEvent = 'created' | 'updated' | 'deleted';

interface TriggerOptions {
  readonly access: ApiAccess;
  readonly type: string;
  readonly event: TriggerEvent;
  readonly sets: readonly string[];
  readonly id: number | null;
  readonly isDryRun: boolean;
}

const events: readonly TriggerEvent[] = ['created', 'updated', 'deleted'];

/** `reeve trigger ticket.created`: something that callbacks tell of happens. */
export const trigger = defineCommand<TriggerOptions>({
  name: 'trigger',
  summary: 'Make something happen that callbacks tell of, and print the id of the record',
  operands: [
    { name: 'EVENT', sentence: `TYPE.EVENT, of ${Object.keys(triggerPaths).join(', ')}; ${events.join(', ')}.` },
  ],
  flags: [
    valueFlag(
      'set',
      'NAME=VALUE',
      'A member of the record. What else it needs is read from the server. May be repeated.',
      {
        isRepeatable: true,
      },
    ),
    valueFlag('id', 'ID', 'The record that is changed or deleted. Without, one is made to be deleted.'),
    dryRunFlag,
    ...apiFlags,
  ],
  examples: [
    "trigger ticket.created --set summary='No network'",
    'trigger ticket.updated --id 5 --set priority.id=1',
    'trigger contact.deleted',
  ],
  options: (given, context) => ({
    access: readApiAccess(given, context),
    ...readEvent(given.operands[0] ?? ''),
    sets: given.lists['set'] ?? [],
    id: given.flags['id'] === undefined ? null : readCount('--id', given.flags['id'], 1, 2_147_483_647),
    isDryRun: given.flags['dry-run'] === 'true',
  }),
  run: async (options, context) => {
    const { event, id } = options;
    if (event === 'updated') return update(options, context);
    const api = await openForWrite(options.access, false, context);
    if (event === 'created' || id === null) return make(api, options, context);
    await remove(options, await pathOf(api, options, {}), id, context);
  },
});

function readEvent(text: string): { type: string; event: TriggerEvent } {
  const [type = '', word = ''] = text.toLowerCase().split('.');
  // Messages say `added` of what is created.
  const event = word === 'added' ? 'created' : events.find((each) => each === word || each === `${word}d`);
  if (Object.hasOwn(triggerPaths, type) && event !== undefined) return { type, event };
  const all = Object.keys(triggerPaths).flatMap((each) => events.map((happening) => `${each}.${happening}`));
  const meant = nearest(text, all);
  const types = Object.keys(triggerPaths).join(', ');
  const hint =
    meant === undefined ? `It is TYPE.created, .updated or .deleted, of ${types}.` : `Did you mean ${meant}?`;
  throw new UsageError(`Nothing is known of "${text}". ${hint}`);
}

async function make(api: ApiClient, options: TriggerOptions, context: Context): Promise<void> {
  const { type, sets, event, access, isDryRun } = options;
  const [{ defaultBody }, { memberKinds }] = await Promise.all([
    import('./default-body.ts'),
    import('../record/member-kinds.ts'),
  ]);
  const template = triggerPaths[type] ?? '';
  const { parent, ...given } = readSets(sets, memberKinds('POST', template.replace('{parentId}', '1')));
  const path = await pathOf(api, options, { parent });
  const source = { api, type, now: Date.now(), mark: randomBytes(4).toString('hex') };
  const body = await defaultBody(path, given, source);
  const writer = await openForWrite(access, isDryRun, context);
  const { id } = await writer.at(path).create(body as never);
  if (event === 'deleted') return remove(options, path, id, context);
  if (!isDryRun) context.out(`${id}\n`);
}

async function update(options: TriggerOptions, context: Context): Promise<void> {
  const { access, sets, id, isDryRun } = options;
  if (id === null || sets.length === 0) throw new UsageError('Say what is changed: --id ID and --set NAME=VALUE.');
  const { memberKinds } = await import('../record/member-kinds.ts');
  const api = await openForWrite(access, isDryRun, context);
  const path = `${await pathOf(api, options, {})}/${id}`;
  await api.at(path).patch(readSets(sets, memberKinds('PATCH', path)) as never);
  if (!isDryRun) context.out(`${id}\n`);
}

async function remove(options: TriggerOptions, path: string, id: number | undefined, context: Context): Promise<void> {
  const api = await openForWrite(options.access, options.isDryRun, context);
  await api.at(`${path}/${id ?? '{id}'}`).delete();
  if (!options.isDryRun) context.out(`${id}\n`);
}

/** Sites are of a company: the one of `--set parent=ID`, or the first. */
async function pathOf(api: ApiClient, { type }: TriggerOptions, { parent }: BodyObject): Promise<string> {
  const template = triggerPaths[type] ?? '';
  if (!template.includes('{parentId}')) return template;
  const above = parent ?? (await api.at('/company/companies').first({ fields: ['id'] }))?.id;
  return template.replace('{parentId}', String(above));
}
