import { type ApiAccess, apiFlags, connectionOf, openApi, readApiAccess } from '../../access/api-access.ts';
import { ServerRefused } from '../../access/server-access.ts';

import { defineCommand } from '../../command-line/define-command.ts';
import { switchFlag } from '../../command-line/flag.ts';
import { NoAnswer } from '../../command-line/no-answer.ts';

/** `reeve health`: whether a server answers; of Reeve, whether it is ready. */
export const health = defineCommand<{ readonly access: ApiAccess; readonly withKeys: boolean }>({
  name: 'health',
  summary: 'Say whether a server answers, and end with 0 if all is well',
  flags: [switchFlag('keys', 'Try the keys too: who asks, and which version answers.'), ...apiFlags],
  examples: ['health', 'health --url na --keys'],
  options: (given, context) => ({ access: readApiAccess(given, context), withKeys: given.flags['keys'] === 'true' }),
  run: async ({ access, withKeys }, context) => {
    const { site = '', companyId } = await connectionOf(access, context);
    const own = /^https?:/i.test(site) ? await ownHealth(site.replace(/\/+$/, '')) : null;
    if (own !== null) context.out(`${own}\n`);
    if (own !== null && own !== 'ready') throw new ServerRefused(`${site} is not ready.`, 503);
    if (own !== null && !withKeys) return;
    const { version } = (await (await openApi(access, context)).at('/system/info').get()) as { version?: string };
    context.out(`${companyId} at ${site} answers as ${version}\n`);
  },
});

/** What a Reeve says of itself, which needs no keys; null of any other server. */
async function ownHealth(site: string): Promise<string | null> {
  const response = await fetch(`${site}/_reeve/health`, { signal: AbortSignal.timeout(10_000) }).catch(
    (error: Error) => {
      throw new NoAnswer(site, error);
    },
  );
  const answer = (await response.json().catch(() => null)) as { status?: unknown } | null;
  return typeof answer?.status === 'string' ? answer.status : null;
}
