import type { Transport } from '@reeve/client';
import type { Context } from '../../command-line/context.ts';

/**
 * Prints what would be sent, and answers in the server's place that all is well: nothing leaves. Headers are left out, as
 * there are keys among them. The address is that of the permanent codebase where none was named.
 */
export function dryRunTransport({ out }: Pick<Context, 'out'>): Transport {
  return async ({ method, url, body }) => {
    if (url.includes('/login/companyinfo/')) return answerOf('{"Codebase":"v4_6_release/"}');
    out(`${method} ${url}\n${typeof body === 'string' ? `${indented(body)}\n` : ''}`);
    return answerOf('{}');
  };
}

function answerOf(text: string) {
  return { status: 200, header: () => null, text: async () => text, stream: () => new Blob([text]).stream() };
}

function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
