import { defineCommand } from '../../command-line/define-command.ts';

/** `reeve versions diff`: what changed in the API from one version to another. */
export const diffVersions = defineCommand({
  name: 'versions diff',
  summary: 'List what changed in the API from one version to another: operations and fields',
  operands: [
    { name: 'FROM', sentence: 'A version of the API, such as 2022.1.' },
    { name: 'TO', sentence: 'Another, such as 2025.1.' },
  ],
  flags: [],
  examples: ['versions diff 2022.1 2025.1'],
  options: ({ operands }) => ({ from: operands[0] ?? '', to: operands[1] ?? '' }),
  run: async ({ from, to }, { load, out }) => {
    const { added, removed, changed } = (await load('diffVersions'))(from, to);
    for (const each of added) out(`+ ${each}\n`);
    for (const each of removed) out(`- ${each}\n`);
    for (const each of changed) out(`~ ${each}\n`);
    out(`${added.length} added, ${removed.length} removed, ${changed.length} changed from ${from} to ${to}.\n`);
  },
});
