import { useSignal } from '@preact/signals';
import type { DemoKeys } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { address, go } from '../address/address.ts';
import { signIn } from '../session/session.ts';
import { CopyButton } from '../view/copy-button.tsx';
import { sayError } from '../view/say-error.ts';

/** The demo's keys: signs in by one click, and chooses the keys that snippets have. */
export function DemoSignIn({ keys, chosen }: { keys: readonly DemoKeys[]; chosen: { value: number } }): JSX.Element {
  const problem = useSignal<string | null>(null);
  const enter = async (demo: DemoKeys) => {
    try {
      await signIn(demo);
      if (address.value.path === '/connect') go('/');
    } catch (error) {
      problem.value = sayError(error);
    }
  };
  return (
    <section class="card" aria-labelledby="demo">
      <h2 id="demo">Demo keys</h2>
      <p class="quiet">
        Company <code>{keys[0]?.company}</code>, any GUID as <code>clientId</code>.
      </p>
      <ul class="keys">
        {keys.map((demo, index) => (
          <DemoRow key={demo.publicKey} demo={demo} index={index} chosen={chosen} enter={enter} />
        ))}
      </ul>
      {problem.value === null ? null : (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
    </section>
  );
}

function DemoRow(props: {
  demo: DemoKeys;
  index: number;
  chosen: { value: number };
  enter: (demo: DemoKeys) => Promise<void>;
}): JSX.Element {
  const { demo, index, chosen } = props;
  return (
    <li>
      <label>
        <input
          type="radio"
          name="snippet-keys"
          checked={chosen.value === index}
          onChange={() => {
            chosen.value = index;
          }}
        />{' '}
        <strong>{demo.says}</strong>
      </label>
      <code>
        {demo.publicKey} {demo.privateKey}
      </code>
      <span class="actions">
        <CopyButton text={`${demo.company}+${demo.publicKey}:${demo.privateKey}`} what={`keys of ${demo.says}`} />
        <button type="button" class="main" onClick={() => props.enter(demo)} aria-label={`Sign in as ${demo.says}`}>
          Sign in
        </button>
      </span>
    </li>
  );
}
