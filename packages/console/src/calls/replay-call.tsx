import { useSignal } from '@preact/signals';
import type { ControlAnswers } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { askControl } from '../control/control.ts';
import { saveFile } from '../view/save-file.ts';
import { sayError } from '../view/say-error.ts';
import type { RecordedCallShown } from './read-calls.ts';

type Replayed = ControlAnswers['POST /calls/*/replay'];

/** Sends a call again and says where its answer differs, and saves it as a capsule that anybody replays. */
export function ReplayCall({ call }: { call: RecordedCallShown }): JSX.Element {
  const replayed = useSignal<Replayed | null>(null);
  const problem = useSignal<string | null>(null);
  const trying = async (work: () => Promise<unknown>) => {
    problem.value = await work().then(() => null, sayError);
  };
  const replay = async () => {
    replayed.value = null;
    replayed.value = await askControl('POST /calls/*/replay', { word: call.id, body: {} });
  };
  const save = async () => {
    const capsule = await askControl('GET /calls/*/capsule', { word: call.id });
    saveFile(`capsule-${call.id}.json`, JSON.stringify(capsule), 'application/json');
  };
  return (
    <div>
      <div class="actions">
        <button type="button" onClick={() => trying(replay)}>
          Replay
        </button>
        <button type="button" onClick={() => trying(save)}>
          Save as capsule
        </button>
      </div>
      <div aria-live="polite">
        {problem.value === null ? null : <p class="problem">{problem.value}</p>}
        {replayed.value === null ? null : <Outcome replayed={replayed.value} />}
      </div>
    </div>
  );
}

function Outcome({ replayed }: { replayed: Replayed }): JSX.Element {
  if (replayed.isSame) return <p>Answered {replayed.status}, as before.</p>;
  return (
    <>
      <p>Answered {replayed.status}; it differs:</p>
      <ul class="entries">
        {replayed.differences.map(({ at, was, is }) => (
          <li key={at}>
            <code>{at}</code> {JSON.stringify(was) ?? 'nothing'} → {JSON.stringify(is) ?? 'nothing'}
          </li>
        ))}
      </ul>
    </>
  );
}
