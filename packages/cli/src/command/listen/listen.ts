import type { ApiClient } from '@reeve/client';
import { type ApiAccess, apiFlags, openApi, readApiAccess } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { type Flag, switchFlag, valueFlag } from '../../command-line/flag.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { readCount } from '../record/list-flags.ts';
import { forwardMessage } from './forward-message.ts';
import { messageLine, readHead } from './message-line.ts';
import { type ReceivedCall, receive } from './receive.ts';
import { keyReader, type ReadKey, verifyMessage } from './verify-message.ts';

interface ListenFlags {
  readonly access: ApiAccess;
  readonly host: string;
  readonly port: number;
  /** How the server reaches this receiver; null for loopback and the port. */
  readonly address: string | null;
  readonly types: readonly string[];
  readonly level: string;
  readonly objectId: number;
  /** Where messages are handed on to; null for nowhere. */
  readonly forwardTo: string | null;
  readonly withBody: boolean;
}

const flags: readonly Flag[] = [
  valueFlag('forward-to', 'URL', 'Hand each message on to this address, and answer what it answers.'),
  switchFlag('body', 'Print the record of each message below its line.'),
  valueFlag('type', 'TYPES', 'What to be told of: ticket,company,contact, … Default: ticket.'),
  valueFlag('level', 'LEVEL', 'Which of them: owner for all, board, status, … Default: owner.'),
  valueFlag('object-id', 'ID', 'The board, status or record that the level means. Default: 1.'),
  valueFlag('port', 'PORT', 'The port to listen on; 0 takes any free one. Default: 0.'),
  valueFlag('host', 'HOST', 'The address to listen on. Default: 127.0.0.1.'),
  valueFlag('address', 'URL', 'How the server reaches this receiver. Default: http://127.0.0.1 and the port.'),
];

/** `reeve listen`: a receiver that registers itself, tells and hands on what it is told, and unregisters when it is stopped. */
export const listen = defineCommand<ListenFlags>({
  name: 'listen',
  summary: 'Receive callbacks: register, check and print each message or hand it on, unregister at the end',
  flags: [...flags, ...apiFlags],
  examples: ['listen --type ticket,company', 'listen --forward-to http://127.0.0.1:3000/callbacks'],
  options: (given, context) => {
    const { host = '127.0.0.1', address = null, type = 'ticket', level = 'owner', body } = given.flags;
    return {
      access: readApiAccess(given, context),
      host,
      port: readCount('--port', given.flags['port'] ?? '0', 0, 65_535),
      address,
      types: type.split(',').map((each) => each.trim()),
      level,
      objectId: readCount('--object-id', given.flags['object-id'] ?? '1', 0, 2_147_483_647),
      forwardTo: readTarget(given.flags['forward-to']),
      withBody: body === 'true',
    };
  },
  run: async (options, context) => {
    const api = await openApi(options.access, context);
    const read = keyReader(api.connection.parts.settings.site.login);
    const receiver = await receive(options.host, options.port, (call) => handle(call, options, read, context));
    try {
      await listenUntilStopped(api, options, receiver.port, context);
    } finally {
      await receiver.close();
    }
  },
});

/** Prints a message, and answers what it is answered with: what the receiver behind answers, as if it had been called itself. */
async function handle(call: ReceivedCall, options: ListenFlags, read: ReadKey, context: Context): Promise<number> {
  const { forwardTo, withBody } = options;
  const head = readHead(call.body);
  if (head === null) {
    context.out('A call that is no message.\n');
    return 204;
  }
  const verdict = await verifyMessage(call.body, call.signature, String(head.Metadata?.key_url ?? ''), read);
  const forwarded = forwardTo === null ? null : await forwardMessage(call, forwardTo);
  context.out(messageLine(head, verdict, forwarded, context));
  if (withBody && typeof head.Entity === 'string') context.out(entityText(head.Entity));
  return forwarded === null ? 204 : (forwarded.status ?? 502);
}

function entityText(entity: string): string {
  try {
    return `${JSON.stringify(JSON.parse(entity), null, 2)}\n`;
  } catch {
    return '';
  }
}

async function listenUntilStopped(api: ApiClient, options: ListenFlags, port: number, context: Context): Promise<void> {
  const { types, level, objectId, address } = options;
  const stopped = new Promise<void>((resolve) => {
    context.onStop(resolve);
    context.onUnread(resolve);
  });
  const url = `${(address ?? `http://127.0.0.1:${port}`).replace(/\/+$/, '')}/?recordId=`;
  const ids: number[] = [];
  try {
    for (const type of types)
      ids.push((await api.system.callbacks.create({ url, type, level, objectId, description: 'reeve listen' })).id);
    const named = ids.map((id, at) => `${types[at]} (${id})`).join(', ');
    context.err(`Listening at ${url} for ${named}; interrupt to unregister and end.\n`);
    await stopped;
  } finally {
    await unregister(api, ids);
  }
  context.err(`Unregistered ${ids.join(', ')}.\n`);
}

/** Each of them, whatever becomes of the others: what is gone already, as by a reset of the sandbox, is as it should be. */
async function unregister(api: ApiClient, ids: readonly number[]): Promise<void> {
  const outcomes = await Promise.allSettled(ids.map((id) => api.system.callbacks(id).delete()));
  for (const outcome of outcomes)
    if (outcome.status === 'rejected' && outcome.reason?.status !== 404) throw outcome.reason;
}

function readTarget(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text;
  throw new UsageError(`--forward-to must be an address such as http://127.0.0.1:3000/callbacks, not "${text}".`);
}
