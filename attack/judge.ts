import type { Finding } from './attack.ts';
import type { Answered } from './victim.ts';

/** What is wrong with an answer, whatever was asked: an error of the server's own, or none at all. */
export function judge(answer: Answered, sent: string): Finding[] {
  if (answer.status === 0) return [{ what: `no answer: ${answer.text.slice(0, 200)}`, sent }];
  if (answer.status < 500 || isForeseen(answer)) return [];
  return [{ what: `${answer.status} ${answer.text.slice(0, 200)}`, sent }];
}

/** What Reeve does not imitate says so with 501; what is refused for want of room says with 503 when to come back. */
function isForeseen({ status, headers }: Answered): boolean {
  return status === 501 || (status === 503 && headers.has('retry-after'));
}
