import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { controlFlags, readControlAccess } from '../../access/control-access.ts';
import { type ServerAccess, ServerRefused } from '../../access/server-access.ts';
import { type Command, defineCommand } from '../../command-line/define-command.ts';
import type { Flag } from '../../command-line/flag.ts';
import { NoAnswer } from '../../command-line/no-answer.ts';
import { UsageError } from '../../command-line/usage-error.ts';

const companyFlag = (byDefault: string): Flag => ({
  flag: 'company',
  usage: '--company COMPANY',
  isSwitch: false,
  sentence: `The login company. ${byDefault}`,
});

/** `reeve tenant export`: a company of a running server as one file, with its documents. */
export const exportTenant = defineCommand({
  name: 'tenant export',
  summary: 'Write a company, its documents and keys among it, into one file',
  operands: [{ name: 'FILE', sentence: 'The file to write, such as demo.reeve.gz.' }],
  flags: [companyFlag('Default: demo.'), ...controlFlags],
  examples: ['tenant export demo.reeve.gz', 'tenant export acme.reeve.gz --company acme'],
  options: ({ operands: [file = ''], flags }, { environment }) => {
    const company = flags['company'] ?? 'demo';
    if (existsSync(file)) throw new UsageError(`There is a file ${file} already.`);
    return { file, company, access: readControlAccess(flags, company, environment) };
  },
  run: async ({ file, company, access }, { out }) => {
    const answer = await ask(access, 'GET', `/tenants/${encodeURIComponent(company)}/export`);
    const bytes = await keep(answer, file);
    out(`${company} is in ${file}: ${bytes} bytes. It opens what the company's keys open.\n`);
  },
}) as Command;

/** `reeve tenant import`: a company of such a file, on whichever database the server has. */
export const importTenant = defineCommand({
  name: 'tenant import',
  summary: 'Make a company of a file that tenant export wrote, on whichever database',
  operands: [{ name: 'FILE', sentence: 'The file.' }],
  flags: [companyFlag('There is none of that name yet.'), ...controlFlags],
  examples: ['tenant import demo.reeve.gz --company second'],
  options: ({ operands: [file = ''], flags }, { environment }) => {
    const { company } = flags;
    if (company === undefined) throw new UsageError('--company says what the company is to be called.');
    if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
    return { file, company, access: readControlAccess(flags, company, environment) };
  },
  run: async ({ file, company, access }, { out }) => {
    await ask(access, 'POST', `/tenants/${encodeURIComponent(company)}/import`, createReadStream(file));
    out(`${company} is there, with the keys that it had.\n`);
  },
}) as Command;

/** @throws {ServerRefused} {NoAnswer} for anything but success. */
async function ask({ url, headers }: ServerAccess, method: string, path: string, body?: Readable): Promise<Response> {
  const sent = body === undefined ? {} : { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' };
  const init = { method, headers: { ...headers }, ...sent } as RequestInit;
  const answer = await fetch(`${url}/_reeve${path}`, init).catch((error: Error) => {
    throw new NoAnswer(url, error);
  });
  if (answer.ok) return answer;
  const { message } = (await answer.json().catch(() => ({ message: answer.statusText }))) as { message: string };
  throw new ServerRefused(`${url} answered ${answer.status}: ${message}`, answer.status);
}

/** Writes an answer into a file that only its owner reads, whole or not at all; answers how many bytes. */
async function keep(answer: Response, file: string): Promise<number> {
  const part = `${file}.part`;
  const handle = await open(part, 'wx', 0o600);
  try {
    for await (const piece of answer.body ?? []) await handle.write(piece as Uint8Array);
    const { size } = await handle.stat();
    await handle.close();
    await rename(part, file);
    return size;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}
