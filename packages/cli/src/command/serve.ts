import { readSettings } from '@reeve/settings';
import { renderStart, renderStartLine } from '../access/render-start.ts';
import type { Context } from '../command-line/context.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { settingFlags } from '../command-line/setting-flags.ts';

/** `reeve serve`: runs the server until told to stop. A second request to stop does not wait for anything. */
export const serve = defineCommand({
  name: 'serve',
  summary: 'Run the server',
  flags: settingFlags(),
  examples: [
    'serve --demo',
    'serve --demo --port 0 --data /tmp/reeve --request-log off',
    'serve --mode serve --tls --database-url postgres://reeve@127.0.0.1/reeve',
  ],
  options: ({ flags }, context) =>
    readSettings({ flags: withReadableLog(flags, context), environment: context.environment }).settings,
  run: async (settings, context) => {
    const startServer = await context.load('startServer');
    const server = await startServer(settings);
    // Whoever reads that it listens may ask it to stop at once.
    const stopped = untilStopped(context);
    context.out(context.columns == null ? renderStartLine(settings, server) : renderStart(settings, server));
    await stopped;
    await server.close();
  },
});

type Flags = Readonly<Record<string, string>>;

/** A person reads what stands on a terminal: the log is text there, unless somebody says otherwise. */
function withReadableLog(flags: Flags, { columns, environment }: Context): Flags {
  const isSaid = flags['request-log'] !== undefined || environment['REEVE_REQUEST_LOG'] !== undefined;
  return columns == null || isSaid ? flags : { ...flags, 'request-log': 'text' };
}

function untilStopped({ onStop, err, exit }: Context): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    onStop(() => {
      if (isStopping) return exit(1);
      isStopping = true;
      err('Stopping when the requests in flight are answered; interrupt again to stop at once.\n');
      resolve();
    });
  });
}
