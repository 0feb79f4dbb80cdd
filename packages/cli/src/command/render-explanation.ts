/** An explanation as the server answers it. */
export interface ShownExplanation {
  readonly request: Readonly<Record<string, string>>;
  readonly plan?: readonly string[];
  readonly statements?: readonly ShownStatement[];
  readonly refusal?: string;
  readonly suggestions?: readonly string[];
}

interface ShownStatement {
  readonly purpose: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly isLong: boolean;
  readonly database: readonly string[];
}

/** An explanation as text: a heading and indented lines for each of its parts. */
export function renderExplanation(explanation: ShownExplanation): string {
  const { request, plan = [], statements = [], refusal, suggestions = [] } = explanation;
  const parts = [
    part(
      'request',
      Object.entries(request).map(([name, value]) => `${name.padEnd(10)} ${value}`),
    ),
    ...(refusal === undefined ? [] : [part('refused', refusal.split('\n'))]),
    ...(suggestions.length === 0 ? [] : [part('did you mean', suggestions)]),
    ...(plan.length === 0 ? [] : [part('plan', plan)]),
    ...statements.map(renderStatement),
  ];
  return parts.join('\n');
}

function renderStatement({ purpose, sql, parameters, isLong, database }: ShownStatement): string {
  const where = isLong ? `${purpose}, where it holds nobody up` : purpose;
  return part(where, [sql, `parameters ${JSON.stringify(parameters)}`, ...database.map((line) => `  ${line}`)]);
}

function part(heading: string, lines: readonly string[]): string {
  return `${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
