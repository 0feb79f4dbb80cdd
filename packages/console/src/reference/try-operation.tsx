import { useSignal } from '@preact/signals';
import { type ApiClient, ApiError, type HttpMethod } from '@reeve/client';
import type { ConsoleOperation } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { CopyAs } from '../calls/copy-as.tsx';
import { apiAddress } from '../landing/snippets.ts';
import { Card } from '../view/card.tsx';
import { sayError } from '../view/say-error.ts';
import { TextBlock } from '../view/text-block.tsx';
import { useBusy } from '../view/use-busy.ts';

/** A form that sends an operation with the keys of whoever signed in, and shows the answer; also as a program to copy. */
export function TryOperation({ operation, client }: { operation: ConsoleOperation; client: ApiClient }): JSX.Element {
  const { method, path } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const ids = useSignal<Readonly<Record<string, string>>>({});
  const query = useSignal('');
  const body = useSignal(firstBody(method));
  const answer = useSignal<string | null>(null);
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => ids.value[name] || `{${name}}`);
  const sent = method === 'GET' || method === 'DELETE' ? null : body.value;
  const { isBusy, run: ask } = useBusy(async () => {
    answer.value = await sendOnce(client, { method: method as HttpMethod, path: at, query: query.value, body: sent });
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    return ask();
  };
  return (
    <Card title="Try it">
      <form onSubmit={send}>
        <div class="fields">
          {names.map((name) => (
            <Line
              key={name}
              label={name}
              value={ids.value[name] ?? ''}
              onInput={(text) => {
                ids.value = { ...ids.value, [name]: text };
              }}
            />
          ))}
          <Line
            label="Query"
            value={query.value}
            placeholder="pageSize=5"
            onInput={(text) => {
              query.value = text;
            }}
          />
        </div>
        {sent === null ? null : (
          <label class="field">
            Body
            <textarea
              class="code"
              rows={5}
              spellcheck={false}
              value={body.value}
              onInput={({ currentTarget }) => {
                body.value = currentTarget.value;
              }}
            />
          </label>
        )}
        <button type="submit" class="main" aria-disabled={isBusy}>
          Send {method}
        </button>
      </form>
      {answer.value === null ? null : (
        <div class="answer" aria-live="polite">
          <TextBlock label="Answer">{answer.value}</TextBlock>
        </div>
      )}
      <CopyAs call={{ method, address: addressOf(at, query.value), body: sent }} />
    </Card>
  );
}

function Line(props: {
  label: string;
  value: string;
  placeholder?: string;
  onInput: (text: string) => void;
}): JSX.Element {
  return (
    <label class="field">
      {props.label}
      <input
        value={props.value}
        placeholder={props.placeholder ?? ''}
        spellcheck={false}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
      />
    </label>
  );
}

function firstBody(method: string): string {
  return method === 'PATCH' ? '[{ "op": "replace", "path": "", "value": "" }]' : '{}';
}

function addressOf(path: string, query: string): string {
  return `${apiAddress(window.location.origin)}${path}${query === '' ? '' : `?${query}`}`;
}

/** The status and the body of the answer, or why there was none. */
async function sendOnce(
  client: ApiClient,
  call: { method: HttpMethod; path: string; query: string; body: string | null },
): Promise<string> {
  const { body, ...rest } = call;
  try {
    const { status, text } = await client.send(
      { ...rest, ...(body !== null && { body }) },
      { headers: { 'x-reeve-console': 'sent by hand' } },
    );
    return `${status}\n\n${pretty(text)}`;
  } catch (error) {
    return error instanceof ApiError ? `${error.status}\n\n${sayError(error)}` : sayError(error);
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
