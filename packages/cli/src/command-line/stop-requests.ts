/**
 * Within this time several signals are one request: an interrupt of a terminal reaches every process of its group, and npm and
 * the launcher pass on theirs. In milliseconds.
 */
const oneRequest = 1000;

/** Makes requests to stop of signals: the listener is called for the first of those that come together. */
export function stopRequests(listener: () => void, now: () => number): () => void {
  let latest = -Infinity;
  return () => {
    if (now() - latest < oneRequest) return;
    latest = now();
    listener();
  };
}
