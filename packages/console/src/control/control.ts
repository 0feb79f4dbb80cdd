import type { ConsoleAnswers } from '@reeve/server/contract';

/** The control plane refused, in its own words. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks an address of the control plane by its line in the contract, `word` being what stands in place of its `*`. Raises
 * `ControlError` for a refusal.
 */
export async function askControl<Line extends keyof ConsoleAnswers>(
  line: Line,
  word = '',
): Promise<ConsoleAnswers[Line]> {
  const path = line.slice('GET '.length).replace(/[*#]/, () => encodeURIComponent(word));
  const answer = await fetch(`/_reeve${path}`, { credentials: 'omit', headers: { accept: 'application/json' } });
  if (!answer.ok) throw new ControlError(answer.status, `The server answered ${answer.status} for ${path}.`);
  return (await answer.json()) as ConsoleAnswers[Line];
}
