import type { Explanation } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { ControlProblem } from '../control/control-problem.tsx';
import { useControl } from '../session/use-control.ts';
import { Card } from '../view/card.tsx';
import { Waiting } from '../view/states.tsx';
import { TextBlock } from '../view/text-block.tsx';
import type { AskedList } from './asked-list.ts';

/** How the server would answer a list: its plan, and each statement with the database's own plan of it. */
export function QueryPlan({ asked }: { asked: AskedList }): JSX.Element {
  const { list, conditions, orderBy } = asked;
  const given = new URLSearchParams({ ...(conditions && { conditions }), ...(orderBy && { orderBy }) });
  const path = `${list}${given.size === 0 ? '' : `?${given}`}`;
  const { value, error } = useControl('GET /explain', { query: { path } });
  if (error !== null) return <ControlProblem error={error} />;
  if (value === null) return <Waiting lines={6} />;
  return 'refusal' in value ? <Refusal explanation={value} /> : <Plan explanation={value} />;
}

function Refusal({ explanation }: { explanation: Extract<Explanation, { refusal: string }> }): JSX.Element {
  return (
    <Card title="Why it is refused">
      <pre class="problem">{explanation.refusal}</pre>
      {explanation.suggestions.length === 0 ? null : <p>Meant perhaps: {explanation.suggestions.join(', ')}</p>}
    </Card>
  );
}

function Plan({ explanation }: { explanation: Exclude<Explanation, { refusal: string }> }): JSX.Element {
  return (
    <>
      <Card title="Plan">
        <pre>{explanation.plan.join('\n')}</pre>
      </Card>
      <Card title="Statements">
        {explanation.statements.map(({ purpose, sql, parameters, isLong, database }) => (
          <details key={purpose} open={purpose === 'page'}>
            <summary>
              {purpose}
              {isLong ? ', may take long' : ''}
            </summary>
            <TextBlock label="SQL">{sql}</TextBlock>
            <p class="quiet">Parameters: {parameters.map((each) => JSON.stringify(each)).join(', ') || 'none'}</p>
            <pre class="block">{database.join('\n')}</pre>
          </details>
        ))}
      </Card>
    </>
  );
}
