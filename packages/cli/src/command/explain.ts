import { controlFlags, controlPath, readControlAccess } from '../access/control-access.ts';
import { askControl } from '../access/server-access.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { renderExplanation } from './render-explanation.ts';

/** `reeve explain`: how a running server would answer a list or a count, or why it would refuse it. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'Show how a list or a count is answered: its plan, the SQL and what the database makes of it',
  operands: [
    { name: 'METHOD', sentence: 'GET, or POST for a search.' },
    { name: 'ADDRESS', sentence: "The address in quotes, such as '/service/tickets?conditions=board/id=1'." },
  ],
  flags: [
    { flag: 'company', usage: '--company COMPANY', isSwitch: false, sentence: 'The login company. Default: demo.' },
    { flag: 'forward-only', usage: '--forward-only', isSwitch: true, sentence: 'Page by id, as the header asks for.' },
    ...controlFlags,
  ],
  options: ({ operands: [method = '', path = ''], flags }, { environment }) => {
    const company = flags['company'] ?? 'demo';
    const forwardOnly = flags['forward-only'] ?? null;
    return { access: readControlAccess(flags, company, environment), query: { company, method, path, forwardOnly } };
  },
  run: async ({ access, query }, { out }) => {
    out(renderExplanation(await askControl(access, 'GET /explain', controlPath('/explain', query))));
  },
});
