import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { CopyButton } from '../view/copy-button.tsx';
import { type CopiedCall, programsFor } from './call-programs.ts';

/** A call as a program to copy, in the language that is chosen. */
export function CopyAs({ call }: { call: CopiedCall }): JSX.Element {
  const chosen = useSignal(0);
  const programs = programsFor(call);
  const shown = programs[chosen.value];
  return (
    <div class="copy-as">
      <div class="actions">
        <label>
          Copy as{' '}
          <select
            value={String(chosen.value)}
            onChange={({ currentTarget }) => {
              chosen.value = Number(currentTarget.value);
            }}
          >
            {programs.map(({ language }, at) => (
              <option key={language} value={String(at)}>
                {language}
              </option>
            ))}
          </select>
        </label>
        <CopyButton key={chosen.value} text={shown?.text ?? ''} what={shown?.language ?? ''} />
      </div>
      <pre class="block">{shown?.text}</pre>
    </div>
  );
}
