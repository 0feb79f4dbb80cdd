import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

/** Copies a text. `what` is told to screen readers: "Copy curl". */
export function CopyButton({ text, what }: { text: string; what: string }): JSX.Element {
  const said = useSignal('Copy');
  const copy = async () => {
    said.value = await writeText(text);
  };
  return (
    <button type="button" class="copy" aria-label={`Copy ${what}`} onClick={copy}>
      <span aria-live="polite">{said.value}</span>
    </button>
  );
}

/** Browsers give the clipboard to pages of this machine and of HTTPS alone. */
async function writeText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Select it by hand';
  }
}
