import type { ApiClient } from '@reeve/client';
import type { ConsoleOperation } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { fieldsOf } from '../data/catalogue.ts';
import { Card } from '../view/card.tsx';
import { ScrollBox } from '../view/scroll-box.tsx';
import { Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { TryOperation } from './try-operation.tsx';

const listParameters = [
  'conditions',
  'orderBy',
  'fields',
  'page',
  'pageSize',
  'childConditions',
  'customFieldConditions',
];

/** What an operation takes and answers, and a form to try it. */
export function OperationDetail({
  operation,
  client,
}: {
  operation: ConsoleOperation;
  client: ApiClient;
}): JSX.Element {
  const { method, path, does, takes, answers, isList } = operation;
  const parameters = [...(does === 'list' ? listParameters : []), ...operation.parameters];
  return (
    <div>
      <Card title={`${method} ${path}`}>
        <p class="quiet">
          {does}
          {answers === null ? '' : `, answers ${isList ? 'a list of ' : ''}${answers}`}
          {takes === null ? '' : `, takes ${takes}`}
        </p>
        {parameters.length === 0 ? null : (
          <p>
            In the query: <code>{[...new Set(parameters)].join(', ')}</code>
          </p>
        )}
      </Card>
      <TryOperation operation={operation} client={client} />
      {takes === null ? null : <ModelFields title={`Body: ${takes}`} model={takes} />}
      {answers === null || answers === takes ? null : <ModelFields title={`Answer: ${answers}`} model={answers} />}
    </div>
  );
}

function ModelFields({ title, model }: { title: string; model: string }): JSX.Element {
  const { value, error } = useLoaded(() => fieldsOf(model), [model]);
  return (
    <Card title={title}>
      <Problem error={error} />
      {value === null && error === null ? <Waiting /> : null}
      <ScrollBox label={model}>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Rules</th>
            </tr>
          </thead>
          <tbody>
            {(value ?? []).map(({ name, type, of, maxLength, options, isRequired, isReadOnly }) => (
              <tr key={name}>
                <td>
                  <code>{name}</code>
                </td>
                <td>
                  {type}
                  {of === undefined ? '' : ` ${of}`}
                </td>
                <td class="quiet">
                  {[
                    isRequired === true ? 'required' : '',
                    isReadOnly === true ? 'read only' : '',
                    maxLength === undefined ? '' : `at most ${maxLength} characters`,
                    options === undefined ? '' : options.join(' | '),
                  ]
                    .filter((each) => each !== '')
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
}
