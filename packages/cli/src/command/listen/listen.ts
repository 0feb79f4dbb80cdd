import { accessFlags, askServer, readAccess, type ServerAccess } from '../../access/server-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import type { Flag } from '../../command-line/flag.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { receive } from './receive.ts';
import { keyReader } from './verify-message.ts';

interface ListenFlags {
  readonly access: ServerAccess;
  readonly host: string;
  readonly port: number;
  /** How the server reaches this receiver; null for loopback and the port. */
  readonly address: string | null;
  readonly type: string;
  readonly level: string;
  readonly objectId: number;
}

const valueFlag = (flag: string, value: string, sentence: string): Flag => ({
  flag,
  usage: `--${flag} ${value}`,
  isSwitch: false,
  sentence,
});

const flags: readonly Flag[] = [
  valueFlag('port', 'PORT', 'The port to listen on; 0 takes any free one. Default: 0.'),
  valueFlag('host', 'HOST', 'The address to listen on. Default: 127.0.0.1.'),
  valueFlag('address', 'URL', 'How the server reaches this receiver. Default: http://127.0.0.1 and the port.'),
  valueFlag('type', 'TYPE', 'What to be told of: ticket, company, contact, … Default: ticket.'),
  valueFlag('level', 'LEVEL', 'Which of them: owner for all, board, status, … Default: owner.'),
  valueFlag('object-id', 'ID', 'The board, status or record that the level means. Default: 1.'),
];

/** `reeve listen`: a receiver that registers itself, prints what it is told, and unregisters when it is stopped. */
export const listen = defineCommand<ListenFlags>({
  name: 'listen',
  summary: 'Receive callbacks: register, print and check each message, unregister at the end',
  flags: [...flags, ...accessFlags],
  options: (given, { environment }) => {
    const { host = '127.0.0.1', address = null, type = 'ticket', level = 'owner' } = given.flags;
    const access = readAccess(given, environment);
    if (access.headers === null) throw new UsageError('listen registers itself: give --public-key and --private-key.');
    const port = readNumber('--port', given.flags['port'] ?? '0', 65_535);
    const objectId = readNumber('--object-id', given.flags['object-id'] ?? '1', 2_147_483_647);
    return { access, host, port, address, type, level, objectId };
  },
  run: async (options, context) => {
    const receiver = await receive(options.host, options.port, keyReader(options.access.url), context.out);
    try {
      await listenUntilStopped(options, receiver.port, context);
    } finally {
      await receiver.close();
    }
  },
});

async function listenUntilStopped(options: ListenFlags, port: number, context: Context): Promise<void> {
  const { access, type, level, objectId } = options;
  const stopped = new Promise<void>((resolve) => {
    context.onStop(resolve);
    context.onUnread(resolve);
  });
  const url = `${(options.address ?? `http://127.0.0.1:${port}`).replace(/\/+$/, '')}/?recordId=`;
  const path = '/v4_6_release/apis/3.0/system/callbacks';
  const entry = { url, type, level, objectId, description: 'reeve listen' };
  const { id } = (await askServer(access, 'POST', path, entry)) as { id: number };
  context.err(`Listening at ${url} as callback ${id}; interrupt to unregister and end.\n`);
  await stopped;
  await askServer(access, 'DELETE', `${path}/${id}`);
  context.err(`Unregistered callback ${id}.\n`);
}

function readNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new UsageError(`${name} must be a whole number up to ${most}, not "${text}".`);
  return value;
}
