import { type Condition, parseCondition, printLiteral } from '@reeve/query';
import type { JSX } from 'preact';

/** A condition as the server's parser reads it: what holds together stands below one another. */
export function ConditionTree({ text }: { text: string }): JSX.Element | null {
  const tree = parsed(text);
  return tree === null ? null : (
    <ul class="tree">
      <Branch condition={tree} />
    </ul>
  );
}

function parsed(text: string): Condition | null {
  try {
    return parseCondition(text);
  } catch {
    return null;
  }
}

function Branch({ condition }: { condition: Condition }): JSX.Element {
  if (condition.kind !== 'and' && condition.kind !== 'or')
    return (
      <li>
        <code>{leafOf(condition)}</code>
      </li>
    );
  return (
    <li>
      {condition.kind === 'and' ? 'all of' : 'one of'}
      <ul>
        {condition.terms.map((term, at) => (
          <Branch key={at} condition={term} />
        ))}
      </ul>
    </li>
  );
}

function leafOf(condition: Exclude<Condition, { kind: 'and' | 'or' }>): string {
  const path = condition.path.join('/');
  if (condition.kind === 'comparison') return `${path} ${condition.operator} ${printLiteral(condition.value)}`;
  return `${path} ${condition.negated ? 'not in' : 'in'} (${condition.values.map(printLiteral).join(', ')})`;
}
