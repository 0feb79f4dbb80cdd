import type { ExplainedField, RefusalReason } from '@reeve/server/contract';
import type { JSX } from 'preact';

/** Why a call was refused: what its answer does not say. Nothing where it was not. */
export function RefusalExplained({ reason }: { reason: RefusalReason | null }): JSX.Element | null {
  if (reason === null) return null;
  const { fields, rule, right, condition, accepted } = reason;
  return (
    <div>
      <h3>Why it was refused</h3>
      <ul class="entries">
        {right === null ? null : <li>{saysOfRight(right)}</li>}
        {rule === null ? null : <Rule says={rule.says} source={rule.source} />}
        {condition === null ? null : (
          <li>
            {condition.message}
            {condition.caret === null ? null : <pre class="block">{condition.caret}</pre>}
            <Accepted values={[...condition.expected, ...condition.suggestions]} />
          </li>
        )}
        {fields.map((field) => (
          <Field key={field.field + field.code} field={field} />
        ))}
        {accepted.length === 0 ? null : (
          <li>
            <Accepted values={accepted} />
          </li>
        )}
      </ul>
    </div>
  );
}

function saysOfRight({ says, role, level, module, function: name, verb }: NonNullable<RefusalReason['right']>): string {
  const where = module === null ? null : `${module}/${name}, ${verb}: ${level}`;
  const facts = [role === null ? null : `role ${role}`, where].filter((each) => each !== null);
  return facts.length === 0 ? says : `${says} (${facts.join('; ')})`;
}

function Field({ field }: { field: ExplainedField }): JSX.Element {
  return (
    <li>
      <code>{field.field}</code> {field.message}
      {field.rule === null ? null : <span class="quiet"> {field.rule.says}</span>}
      <Accepted values={field.accepted} />
    </li>
  );
}

function Rule({ says, source }: { says: string; source: string }): JSX.Element {
  return (
    <li>
      {says} <span class="quiet">{source}</span>
    </li>
  );
}

function Accepted({ values }: { values: readonly string[] }): JSX.Element | null {
  return values.length === 0 ? null : <p class="quiet">Accepted: {values.join(', ')}</p>;
}
