import type { ExplainedStatement, Explanation } from '@reeve/server';

/** An explanation as text: a heading and indented lines for each of its parts. */
export function renderExplanation(explanation: Explanation): string {
  const given = Object.entries(explanation.request).map(([name, value]) => `${name.padEnd(10)} ${value}`);
  return [part('request', given), ...answerParts(explanation)].join('\n');
}

function answerParts(explanation: Explanation): string[] {
  if ('refusal' in explanation) {
    const { refusal, suggestions } = explanation;
    const meant = suggestions.length === 0 ? [] : [part('did you mean', suggestions)];
    return [part('refused', refusal.split('\n')), ...meant];
  }
  const { plan, statements } = explanation;
  return [...(plan.length === 0 ? [] : [part('plan', plan)]), ...statements.map(renderStatement)];
}

function renderStatement({ purpose, sql, parameters, isLong, database }: ExplainedStatement): string {
  const where = isLong ? `${purpose}, where it holds nobody up` : purpose;
  return part(where, [sql, `parameters ${JSON.stringify(parameters)}`, ...database.map((line) => `  ${line}`)]);
}

function part(heading: string, lines: readonly string[]): string {
  return `${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
