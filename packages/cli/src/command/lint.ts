import { controlFlags, controlPath, readControlAccess } from '../access/control-access.ts';
import { askServerForText } from '../access/server-access.ts';
import { CheckFailed } from '../command-line/check-failed.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { UsageError } from '../command-line/usage-error.ts';

const forms = ['text', 'json', 'sarif', 'junit'];

/** `reeve lint`: what the recorded calls of a company touched of the API, and what in them will hurt. */
export const lint = defineCommand({
  name: 'lint',
  summary: 'Say what recorded calls used of the API, and what in them will hurt',
  flags: [
    { flag: 'company', usage: '--company COMPANY', isSwitch: false, sentence: 'Whose recording. Default: demo.' },
    { flag: 'format', usage: '--format FORM', isSwitch: false, sentence: `One of ${forms.join(', ')}. Default: text.` },
    ...controlFlags,
  ],
  examples: ['lint', 'lint --company my-test --format junit > lint.xml'],
  options: ({ flags }, { environment }) => {
    const { company = 'demo', format = 'text' } = flags;
    if (!forms.includes(format)) throw new UsageError(`--format must be one of ${forms.join(', ')}.`);
    return { access: readControlAccess(flags, company, environment), company, format };
  },
  run: async ({ access, company, format }, { out }) => {
    const ask = (form: string) =>
      askServerForText(access, 'GET', controlPath('/recorder/report', { company, format: form }));
    out(await ask(format));
    const { findings } = JSON.parse(await ask('json')) as { readonly findings: readonly unknown[] };
    if (findings.length > 0)
      throw new CheckFailed(`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`);
  },
});
