import type { JSX } from 'preact';

/** The buttons below the fields of a record, and how many are changed. */
export function SaveBar({ count, discard }: { count: number; discard: () => unknown }): JSX.Element {
  return (
    <div class="save">
      <button type="submit" class="main" disabled={count === 0}>
        Save
      </button>
      <button type="button" disabled={count === 0} onClick={discard}>
        Discard
      </button>
      <span aria-live="polite" class="quiet">
        {count === 0 ? '' : `${count} changed, not saved yet`}
      </span>
    </div>
  );
}
