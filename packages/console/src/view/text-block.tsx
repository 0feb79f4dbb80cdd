import type { ComponentChildren, JSX } from 'preact';

/** Text as it was sent, which scrolls by itself where it is long; the keyboard reaches it for that. */
export function TextBlock({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    // biome-ignore-start lint/a11y: what scrolls has to be reached by the keyboard, and to have a name then
    <pre class="block body" role="group" aria-label={label} tabIndex={0}>
      {children}
    </pre>
    // biome-ignore-end lint/a11y: the same
  );
}
