import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** Forms that hold what nobody has saved yet. */
const unsaved = new Set<symbol>();

window.addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault();
});

/** Whether the page may be left: asks where something typed would be lost by it, and lets go of it on a yes. */
export function mayLeave(): boolean {
  if (unsaved.size > 0 && !window.confirm('What you typed is not saved. Leave it?')) return false;
  leaveFreely();
  return true;
}

/** Nothing is asked for what is typed until now: it was sent, or is wanted no more. */
export function leaveFreely(): void {
  unsaved.clear();
}

/** Has the page asked before it is left, as long as a form holds something that is not saved. */
export function useUnsaved(isUnsaved: boolean): void {
  const form = useSignal(Symbol()).value;
  // Before the page is painted: an effect after it would come too late for who leaves at once, or whose machine is busy.
  useLayoutEffect(() => {
    if (isUnsaved) unsaved.add(form);
    return () => {
      unsaved.delete(form);
    };
  }, [form, isUnsaved]);
}
