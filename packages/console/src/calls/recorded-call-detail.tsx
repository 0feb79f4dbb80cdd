import type { JSX } from 'preact';
import { askControl, controlToken } from '../control/control.ts';
import { ControlProblem } from '../control/control-problem.tsx';
import { Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { CallConsequences } from './call-consequences.tsx';
import { CallDetail } from './call-detail.tsx';
import { RefusalExplained } from './refusal-explained.tsx';
import { ReplayCall } from './replay-call.tsx';

/** A recorded call whole: why it was refused, what went and came, what followed from it, and ways to make it again. */
export function RecordedCallDetail({ id }: { id: number }): JSX.Element {
  const { value, error } = useLoaded(() => askControl('GET /calls/*', { word: id }), [id, controlToken.value]);
  if (value === null) return error === null ? <Waiting /> : <ControlProblem error={error} />;
  return (
    <CallDetail call={value}>
      <RefusalExplained reason={value.reason} />
      <CallConsequences call={value} />
      <ReplayCall call={value} />
    </CallDetail>
  );
}
