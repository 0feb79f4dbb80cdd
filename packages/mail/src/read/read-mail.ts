import { Worker } from 'node:worker_threads';
import type { ArrivedMail } from '@reeve/domain';
import type { ReadAnswer, ReadRequest } from './mail-thread-main.ts';
import { MailUnreadable, parseMail } from './parse-mail.ts';

// A release bundle has the thread's program beside it as JavaScript.
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const program = new URL(`./mail-thread-main.${ending}`, import.meta.url);

/** A mail up to so many bytes and lines is read at once: a thread costs more than that. */
const small = { bytes: 16 * 1024, lines: 400 };

/** What one mail may take: the thread is ended then. A mail as large as may be takes a second, one that is made to take long hours. */
const most = { milliseconds: 10_000, heapMegabytes: 512 };

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a mail as `parseMail` does, in a thread of its own where it is not small, one at a time: whoever sends mail must not hold
 * up the others, by its length, by lines or parts without number, or by what takes long to read. Raises `MailUnreadable`.
 */
export function readMail(raw: Uint8Array, to: readonly string[] = []): Promise<ArrivedMail> {
  if (isSmall(raw)) return parseMail(raw, to);
  const read = turn.then(() => readInThread({ raw, to }));
  turn = read.catch(() => {});
  return read;
}

function isSmall(raw: Uint8Array): boolean {
  return raw.length <= small.bytes && raw.reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 0) <= small.lines;
}

async function readInThread(workerData: ReadRequest): Promise<ArrivedMail> {
  const resourceLimits = { maxOldGenerationSizeMb: most.heapMegabytes };
  const thread = new Worker(program, { workerData, resourceLimits, stderr: true });
  const timer = setTimeout(() => void thread.terminate(), most.milliseconds);
  const answer = await new Promise<ReadAnswer>((resolve) => {
    const fail = () => resolve({ unreadable: 'The mail takes too much to read.' });
    thread.once('message', resolve);
    thread.once('error', fail);
    thread.once('exit', fail);
  });
  clearTimeout(timer);
  void thread.terminate();
  if ('unreadable' in answer) throw new MailUnreadable(answer.unreadable);
  return answer.mail;
}
