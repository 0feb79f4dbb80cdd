import { readSettings } from '@reeve/settings';
import { renderStart } from '../access/render-start.ts';
import type { Context } from '../command-line/context.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { settingFlags } from '../command-line/setting-flags.ts';

/** `reeve serve`: runs the server until told to stop. A second request to stop does not wait for anything. */
export const serve = defineCommand({
  name: 'serve',
  summary: 'Run the server',
  flags: settingFlags(),
  options: ({ flags }, { environment }) => readSettings({ flags, environment }).settings,
  run: async (settings, context) => {
    const startServer = await context.load('startServer');
    const server = await startServer(settings);
    context.out(renderStart(settings, server));
    await untilStopped(context);
    await server.close();
  },
});

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
