import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';

/** The way to what is shown: all data, and each part of the path that can be looked at by itself. */
export function Crumbs({ path }: { path: string }): JSX.Element {
  const steps = path.split('/').slice(1);
  return (
    <nav class="crumbs" aria-label="Where this is">
      <a href={hrefOf('/data')}>Data</a>
      {steps.map((step, index) => (
        <span key={steps.slice(0, index + 1).join('/')}>
          {' / '}
          {index === 0 || index === steps.length - 1 ? (
            step
          ) : (
            <a href={hrefOf(`/data/${steps.slice(0, index + 1).join('/')}`)}>{step}</a>
          )}
        </span>
      ))}
    </nav>
  );
}
