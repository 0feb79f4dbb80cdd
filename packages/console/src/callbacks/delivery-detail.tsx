import type { JSX } from 'preact';
import { ControlProblem } from '../control/control-problem.tsx';
import { askForCompany, useControl } from '../session/use-control.ts';
import { notice } from '../view/notice.tsx';
import { sayError } from '../view/say-error.ts';
import { Waiting } from '../view/states.tsx';
import { TextBlock } from '../view/text-block.tsx';

type Resend = 'POST /callbacks/deliveries/#/replay' | 'POST /callbacks/deliveries/#/duplicate';

/** An attempt whole: what was sent, what came back, and the ways to send it again. */
export function DeliveryDetailCard({ id, acted }: { id: number; acted: () => void }): JSX.Element {
  const { value, error } = useControl('GET /callbacks/deliveries/#', { word: id });
  const send = async (line: Resend, said: string) => {
    notice.value = await askForCompany(line, { word: id, body: {} }).then(
      () => ({ text: said }),
      (problem: unknown) => ({ text: sayError(problem) }),
    );
    acted();
  };
  if (value === null) return error === null ? <Waiting /> : <ControlProblem error={error} />;
  return (
    <div class="call-detail">
      <div class="actions">
        <button type="button" onClick={() => send('POST /callbacks/deliveries/#/replay', 'Sent anew')}>
          Replay
        </button>
        <button type="button" onClick={() => send('POST /callbacks/deliveries/#/duplicate', 'Sent once more')}>
          Send the same once more
        </button>
      </div>
      <h3>Sent to {value.url}</h3>
      <TextBlock label="Sent">
        {Object.entries(value.requestHeaders)
          .map(([name, text]) => `${name}: ${text}`)
          .join('\n')}
        {'\n\n'}
        {value.requestBody}
      </TextBlock>
      <h3>Answered{value.status === null ? '' : ` ${value.status}`}</h3>
      <TextBlock label="Answered">
        {value.error ?? ''}
        {value.responseHead}
        {'\n\n'}
        {value.responseBody}
      </TextBlock>
    </div>
  );
}
