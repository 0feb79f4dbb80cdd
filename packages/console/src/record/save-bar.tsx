import type { JSX } from 'preact';

/** The buttons below the fields of a record, and how many are changed. */
export function SaveBar(props: { count: number; isBusy: boolean; discard: () => unknown }): JSX.Element {
  const { count, isBusy } = props;
  return (
    <div class="save">
      <button type="submit" class="main" disabled={count === 0} aria-disabled={isBusy}>
        Save
      </button>
      <button type="button" disabled={count === 0} aria-disabled={isBusy} onClick={isBusy ? undefined : props.discard}>
        Discard
      </button>
      <span aria-live="polite" class="quiet">
        {isBusy ? 'Saving…' : count === 0 ? '' : `${count} changed, not saved yet`}
      </span>
    </div>
  );
}
