import { useSignal } from '@preact/signals';
import type { RecorderState } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { askControl, controlToken } from '../control/control.ts';
import { notice } from '../view/notice.tsx';
import { sayError } from '../view/say-error.ts';
import { useLoaded } from '../view/use-loaded.ts';

/** Whether the calls of a company are recorded; begins, ends and forgets it. */
export function RecorderButtons({ company }: { company: string }): JSX.Element {
  const acts = useSignal(0);
  const { value } = useLoaded(() => askControl('GET /recorder'), [company, acts.value, controlToken.value]);
  const act = async (work: () => Promise<RecorderState>, text: string) => {
    notice.value = await work().then(
      () => ({ text }),
      (error: unknown) => ({ text: sayError(error) }),
    );
    acts.value++;
  };
  const record = (isOn: boolean) => askControl('POST /recorder', { body: { company, record: isOn } });
  return (
    <>
      {value?.companies === 'all' ? <span class="quiet">Every call is recorded.</span> : null}
      {isRecorded(value, company) ? (
        <button type="button" onClick={() => act(() => record(false), 'Calls are recorded no longer.')}>
          Stop recording
        </button>
      ) : null}
      {value !== null && value.companies !== 'all' && !isRecorded(value, company) ? (
        <button
          type="button"
          class="main"
          onClick={() => act(() => record(true), `Every call of ${company} is recorded from now on.`)}
        >
          Record every call
        </button>
      ) : null}
      <button
        type="button"
        onClick={() =>
          act(() => askControl('DELETE /recorder', { query: { company } }), 'What was recorded is forgotten.')
        }
      >
        Forget
      </button>
    </>
  );
}

function isRecorded(state: RecorderState | null, company: string): boolean {
  return state !== null && state.companies !== 'all' && state.companies.includes(company.toLowerCase());
}
