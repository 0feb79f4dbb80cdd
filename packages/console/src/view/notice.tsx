import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { sayError } from './say-error.ts';

/** Something that happened, said at the foot of the page; `undo` takes it back. */
export interface Notice {
  readonly text: string;
  readonly undo?: { readonly label: string; readonly run: () => Promise<unknown> };
}

/** What is said now; null for nothing. It stays until it is closed or something else is said. */
export const notice = signal<Notice | null>(null);

/** The line at the foot of the page. */
export function NoticeBar(): JSX.Element {
  const said = notice.value;
  const run = async () => {
    const { undo } = said ?? {};
    notice.value = null;
    try {
      await undo?.run();
    } catch (error) {
      notice.value = { text: sayError(error) };
    }
  };
  return (
    <div class="notice" role="status">
      {said === null ? null : (
        <p>
          <span>{said.text}</span>
          {said.undo === undefined ? null : (
            <button type="button" onClick={run}>
              {said.undo.label}
            </button>
          )}
          <button type="button" aria-label="Close the message" onClick={close}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}

function close(): void {
  notice.value = null;
}
