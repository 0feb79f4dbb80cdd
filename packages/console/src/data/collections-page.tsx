import { useSignal } from '@preact/signals';
import type { ConsoleCollection } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { PageHead } from '../view/page-head.tsx';

/** Every collection that stands below no record, by module. Those below records are reached from their records. */
export function CollectionsPage({ all }: { all: readonly ConsoleCollection[] }): JSX.Element {
  const wanted = useSignal('');
  const words = wanted.value.toLowerCase().split(/\s+/);
  const found = all.filter(
    ({ path }) => !path.includes('{') && words.every((word) => path.toLowerCase().includes(word)),
  );
  const modules = [...Map.groupBy(found, ({ path }) => path.split('/')[1] ?? '')];
  return (
    <>
      <PageHead title="Data" says="Every collection of the API that your role lets you read." />
      <label class="hidden" for="search">
        Search collections
      </label>
      <input
        id="search"
        class="search"
        type="search"
        placeholder="Search: ticket, board status, …"
        value={wanted.value}
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value;
        }}
      />
      <p class="quiet" aria-live="polite">
        {found.length} collections
      </p>
      <div class="modules">
        {modules.map(([module, lists]) => (
          <Module key={module} name={module} lists={lists} />
        ))}
      </div>
    </>
  );
}

function Module({ name, lists }: { name: string; lists: readonly ConsoleCollection[] }): JSX.Element {
  return (
    <section class="card" aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {lists.map(({ path }) => (
          <li key={path}>
            <a href={hrefOf(`/data${path}`)}>{path.slice(name.length + 2)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
