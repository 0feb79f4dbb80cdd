import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { CopyButton } from '../view/copy-button.tsx';
import { type SnippetKeys, snippetsFor } from './snippets.ts';

/** Programs to copy, one language at a time; arrows go from tab to tab. */
export function SnippetTabs({ keys }: { keys: SnippetKeys }): JSX.Element {
  const chosen = useSignal(0);
  const snippets = snippetsFor(window.location.origin, keys);
  const shown = snippets[chosen.value];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    chosen.value = (chosen.value + step + snippets.length) % snippets.length;
    document.getElementById(`tab-${chosen.value}`)?.focus();
  };
  return (
    <section class="card snippets" aria-label="Programs to copy">
      <div role="tablist" aria-label="Language" onKeyDown={move}>
        {snippets.map(({ language }, index) => (
          <button
            key={language}
            id={`tab-${index}`}
            type="button"
            role="tab"
            aria-selected={chosen.value === index}
            aria-controls="snippet"
            tabIndex={chosen.value === index ? 0 : -1}
            onClick={() => {
              chosen.value = index;
            }}
          >
            {language}
          </button>
        ))}
      </div>
      <div id="snippet" role="tabpanel" aria-labelledby={`tab-${chosen.value}`}>
        <pre>{shown?.text}</pre>
        <CopyButton key={chosen.value} text={shown?.text ?? ''} what={shown?.language ?? ''} />
      </div>
    </section>
  );
}
