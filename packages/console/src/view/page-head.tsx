import type { ComponentChildren, JSX } from 'preact';

/** The heading of a page, a sentence below it, and what can be done right of it. */
export function PageHead(props: { title: string; says?: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="page-head">
      <div>
        <h1>{props.title}</h1>
        {props.says === undefined ? null : <p class="quiet">{props.says}</p>}
      </div>
      {props.children === undefined ? null : <div class="actions">{props.children}</div>}
    </div>
  );
}
