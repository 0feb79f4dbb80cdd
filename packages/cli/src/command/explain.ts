import { controlFlags, controlPath, readControlAccess } from '../access/control-access.ts';
import { askControl } from '../access/server-access.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { renderExplanation } from './render-explanation.ts';
import { renderWrite } from './render-write.ts';

/** `reeve explain`: how a running server would answer a call, or why it would refuse it. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'Show how a list is answered (plan, SQL), or what a write would do (behaviours, changed records)',
  operands: [
    {
      name: 'METHOD',
      sentence: 'GET, or POST for a search; POST, PUT, PATCH and DELETE for a write, which is not kept.',
    },
    { name: 'ADDRESS', sentence: "The address in quotes, such as '/service/tickets?conditions=board/id=1'." },
  ],
  flags: [
    { flag: 'company', usage: '--company COMPANY', isSwitch: false, sentence: 'The login company. Default: demo.' },
    { flag: 'body', usage: '--body JSON', isSwitch: false, sentence: 'The body of a write.' },
    { flag: 'forward-only', usage: '--forward-only', isSwitch: true, sentence: 'Page by id, as the header asks for.' },
    ...controlFlags,
  ],
  examples: [
    "explain GET '/service/tickets?conditions=board/id=1'",
    'explain PATCH /service/tickets/7 --body \'[{"op":"replace","path":"summary","value":"Test"}]\'',
  ],
  options: ({ operands: [method = '', path = ''], flags }, { environment }) => {
    const company = flags['company'] ?? 'demo';
    const forwardOnly = flags['forward-only'] ?? null;
    const access = readControlAccess(flags, company, environment);
    return { access, query: { company, method, path, forwardOnly }, body: bodyOf(flags['body']) };
  },
  run: async ({ access, query, body }, { out }) => {
    const { company, method, path } = query;
    if (isWrite(method, path)) {
      const asked = { company, method, path, ...(body === undefined ? {} : { body }) };
      out(renderWrite(await askControl(access, 'POST /explain', '/_reeve/explain', asked)));
    } else out(renderExplanation(await askControl(access, 'GET /explain', controlPath('/explain', query))));
  },
});

/** A search is sent by POST and writes nothing. */
function isWrite(method: string, path: string): boolean {
  return method.toUpperCase() !== 'GET' && !/\/search\/?(\?|$)/i.test(path);
}

function bodyOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--body is no JSON: ${(error as Error).message}`);
  }
}
