import type { WantedFailure } from './failure.ts';

/** What a mood says of one of its failures; the rest is as for any failure. */
type MoodFailure = Pick<WantedFailure, 'kind'> & Partial<WantedFailure>;

const always = { times: null } as const;

/** Days as hosted systems have them, by name. The shares are ours: enough to be met by a run of fifty calls. */
export const moods = {
  /** Nodes are taken away and come back: pages of the gateway, connections that end, and writes whose answer is lost. */
  'patch-day': [
    { kind: 'gateway page', status: 502, share: 0.05, ...always },
    { kind: 'cut', share: 0.03, ...always },
    { kind: 'status', status: 500, moment: 'after', method: 'POST', share: 0.03, ...always },
  ],
  /** Everything takes a second or three. */
  'slow-afternoon': [
    { kind: 'slow', delay: 3000, share: 0.1, ...always },
    { kind: 'slow', delay: 1000, share: 0.5, ...always },
  ],
  /** A tenth of the callbacks goes wrong, in every way there is. */
  'half-broken-callbacks': [
    { kind: 'callback delayed', delay: 10_000, share: 0.1, ...always },
    { kind: 'callback doubled', share: 0.1, ...always },
    { kind: 'callback reordered', share: 0.1, ...always },
    { kind: 'callback dropped', share: 0.1, ...always },
    { kind: 'callback wrongly signed', share: 0.1, ...always },
  ],
  /** The limit is told by the delivery network, a tenth of the time. */
  'cdn-429': [{ kind: 'rate limit', retryAfter: 2, share: 0.1, ...always }],
} as const satisfies Record<string, readonly MoodFailure[]>;

/** Whether a word is a mood's. */
export function isMood(word: string): word is keyof typeof moods {
  return Object.hasOwn(moods, word);
}
