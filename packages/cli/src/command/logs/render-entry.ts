import type { StoredEntry } from '@reeve/server';

/** A line a call, and a second one for what was wrong with it. Control characters of clients are taken out. */
export function renderEntry({ at, keyName, method, url, status, tookMs, refusal, detail }: StoredEntry): string {
  const line = `${at}  ${status}  ${tookMs.toFixed(1).padStart(8)} ms  ${(keyName ?? '-').padEnd(16)}  ${method} ${url}`;
  const wrong = [refusal, detail].filter((each) => each !== null).join(': ');
  return `${printable(line)}\n${wrong === '' ? '' : `  ${printable(wrong)}\n`}`;
}

function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\ufffd');
}
