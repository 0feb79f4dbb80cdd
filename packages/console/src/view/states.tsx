import type { ComponentChildren, JSX } from 'preact';
import { sayError } from './say-error.ts';

/** What went wrong, for a reader; nothing while all is well. */
export function Problem({ error }: { error: unknown }): JSX.Element | null {
  if (error === null || error === undefined) return null;
  return (
    <pre class="problem" role="alert">
      {sayError(error)}
    </pre>
  );
}

/** Stands where something comes, with about its height, so that the page does not move. */
export function Waiting({ lines = 3 }: { lines?: number }): JSX.Element {
  return (
    <div class="waiting" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}

/** Says that there is nothing, and what one could do. */
export function Empty({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class="empty">{children}</p>;
}
