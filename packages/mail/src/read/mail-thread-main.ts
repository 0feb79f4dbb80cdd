import { parentPort, workerData } from 'node:worker_threads';
import type { ArrivedMail } from '@reeve/domain';
import { MailUnreadable, parseMail } from './parse-mail.ts';

/** What the thread that reads a mail is given. */
export interface ReadRequest {
  readonly raw: Uint8Array;
  readonly to: readonly string[];
}

/** What it answers: the mail, or why it is none. */
export type ReadAnswer = { readonly mail: ArrivedMail } | { readonly unreadable: string };

/** The program of the thread: reads one mail. */
async function read({ raw, to }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { mail: await parseMail(raw, to) };
  } catch (error) {
    if (error instanceof MailUnreadable) return { unreadable: error.message };
    throw error;
  }
}

parentPort?.postMessage(await read(workerData as ReadRequest));
