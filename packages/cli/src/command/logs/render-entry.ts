/** A recorded call, as the control plane answers it. */
export interface ShownEntry {
  readonly id: number;
  readonly at: string;
  readonly keyName: string | null;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly tookMs: number;
  readonly refusal: string | null;
  readonly detail: string | null;
}

/** A line a call, and a second one for what was wrong with it. Control characters of clients are taken out. */
export function renderEntry({ at, keyName, method, url, status, tookMs, refusal, detail }: ShownEntry): string {
  const line = `${at}  ${status}  ${tookMs.toFixed(1).padStart(8)} ms  ${(keyName ?? '-').padEnd(16)}  ${method} ${url}`;
  const wrong = [refusal, detail].filter((each) => each !== null).join(': ');
  return `${printable(line)}\n${wrong === '' ? '' : `  ${printable(wrong)}\n`}`;
}

function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\ufffd');
}
