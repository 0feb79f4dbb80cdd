import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page with a heading of its own; `aside` stands right of it. */
export function Card(props: {
  title: string;
  aside?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class={`card ${props.class ?? ''}`} aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
