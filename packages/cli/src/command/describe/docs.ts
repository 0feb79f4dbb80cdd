import { defineCommand } from '../../command-line/define-command.ts';
import { type OutputOptions, outputFlags, readOutput } from '../../render/record-writer.ts';

/** `reeve docs PATH`: operations and models, by the catalogue: nobody is asked. */
export const docs = defineCommand<{ readonly what: string; readonly output: OutputOptions }>({
  name: 'docs',
  summary: 'Show the operations of a path and the members of its model, without asking any server',
  operands: [
    {
      name: 'PATH',
      sentence: 'A path, service/tickets or service/tickets/123, or the name of a model, Ticket.',
      isOptional: true,
    },
  ],
  flags: outputFlags,
  examples: ['docs service/tickets', 'docs Ticket -o json', 'docs finance/invoices/5/payments'],
  options: ({ operands, flags }) => ({ what: operands[0] ?? '', output: readOutput(flags) }),
  run: async ({ what, output }, context) => {
    const { describePath } = await import('./describe-path.ts');
    describePath(what, output, context);
  },
});
