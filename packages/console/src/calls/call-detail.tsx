import type { ComponentChildren, JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { TextBlock } from '../view/text-block.tsx';
import { CopyAs } from './copy-as.tsx';
import type { LoggedCall } from './read-calls.ts';

/** A call whole: why it was refused, what went and came, what else is known of it, and programs that make it again. */
export function CallDetail({ call, children }: { call: LoggedCall; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="call-detail">
      {call.refusal === null ? null : (
        <p class="problem">
          Refused: {call.refusal}.{call.detail === null ? '' : ` ${call.detail}`}
        </p>
      )}
      <p class="address">
        <code>
          {call.method} {call.url}
        </code>{' '}
        <span class="quiet">took {call.tookMs.toFixed(1)} ms</span>
      </p>
      <ExplainLink call={call} />
      <Body title="Sent" text={call.requestBody} />
      <Body title="Answered" text={call.responseBody} />
      {children}
      <CopyAs call={{ method: call.method, address: window.location.origin + call.url, body: call.requestBody }} />
    </div>
  );
}

/** Lists and counts are explained by the page of conditions. */
function ExplainLink({ call }: { call: LoggedCall }): JSX.Element | null {
  const [path = '', query = ''] = call.url.split('?');
  const list = /apis\/3\.0(\/.*?)(?:\/count)?$/.exec(path)?.[1];
  if (call.method !== 'GET' || call.refusal === 'unknown endpoint' || list === undefined || query === '') return null;
  const asked = new URLSearchParams(query);
  const given = { list, conditions: asked.get('conditions'), orderBy: asked.get('orderBy') };
  return (
    <p>
      <a href={hrefOf('/conditions', given)}>How the server answers this</a>
    </p>
  );
}

function Body({ title, text }: { title: string; text: string | null }): JSX.Element | null {
  if (text === null) return null;
  return (
    <>
      <h3>{title}</h3>
      <TextBlock label={title}>{pretty(text)}</TextBlock>
    </>
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
