import type { ComponentChildren, JSX } from 'preact';

/** Something wide that scrolls by itself; the keyboard reaches it for that. */
export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    // biome-ignore-start lint/a11y: what scrolls has to be reached by the keyboard, and to have a name then
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
    // biome-ignore-end lint/a11y: the same
  );
}
