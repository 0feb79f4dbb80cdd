import { signal } from '@preact/signals';
import type { ControlAnswers } from '@reeve/server/contract';

/** The control plane refused, in its own words. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Headers that say who asks. */
export type ControlHeaders = Readonly<Record<string, string>>;

/** What goes with a line of the contract. */
export interface AskedControl {
  /** What stands in place of its `*` or `#`. */
  readonly word?: string | number;
  /** Members that are null are left out. */
  readonly query?: Readonly<Record<string, string | number | null>>;
  readonly body?: unknown;
  readonly headers?: ControlHeaders;
}

const kept = 'reeve.token';

/** The token of the control plane, where it takes one; empty without. It is kept as long as the tab is open. */
export const controlToken = signal(window.sessionStorage.getItem(kept) ?? '');

/** Keeps the token for all that is asked from now on. */
export function keepToken(token: string): void {
  window.sessionStorage.setItem(kept, token);
  controlToken.value = token;
}

/** Asks an address of the control plane by its line in the contract. Raises `ControlError` for a refusal. */
export async function askControl<Line extends keyof ControlAnswers>(
  line: Line,
  asked: AskedControl = {},
): Promise<ControlAnswers[Line]> {
  const [method = 'GET', template = ''] = line.split(' ');
  const path = template.replace(/[*#]/, () => encodeURIComponent(asked.word ?? ''));
  const answer = await fetch(`/_reeve${path}${queryOf(asked)}`, {
    method,
    credentials: cookiesFor(path, asked),
    headers: { accept: 'application/json', ...tokenHeader(), ...asked.headers },
    ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
  });
  if (!answer.ok) throw new ControlError(answer.status, await messageOf(answer, path));
  return (await answer.json()) as ControlAnswers[Line];
}

/** The figures that the server counts, as text (Prometheus). Raises `ControlError` for a refusal. */
export async function askMetrics(): Promise<string> {
  const answer = await fetch('/_reeve/metrics', { credentials: 'omit', headers: tokenHeader() });
  if (!answer.ok) throw new ControlError(answer.status, await messageOf(answer, '/metrics'));
  return answer.text();
}

/**
 * Cookies go along only where they say who asks, and are taken back only by *leave*: with credentials of its own a browser
 * would put up a window of its own for a key that is refused.
 */
function cookiesFor(path: string, { headers = {} }: AskedControl): RequestCredentials {
  return path.startsWith('/console/') && headers['authorization'] === undefined ? 'same-origin' : 'omit';
}

function tokenHeader(): ControlHeaders {
  return controlToken.value === '' ? {} : { authorization: `Bearer ${controlToken.value}` };
}

function queryOf({ query = {} }: AskedControl): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

async function messageOf(answer: Response, path: string): Promise<string> {
  const said = (await answer.json().catch(() => ({}))) as { message?: string };
  return said.message ?? `The server answered ${answer.status} for ${path}.`;
}
