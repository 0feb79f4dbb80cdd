import type { WriteExplanation } from '@reeve/server';

/** What a write would do as text: the behaviours that would run, numbered, and the records that would change. */
export function renderWrite(explanation: WriteExplanation): string {
  const { request } = explanation;
  if ('refusal' in explanation) return [request, '', ...part('refused', explanation.refusal)].join('\n');
  const ran = explanation.ran.map(({ phase, says, record }, at) => `${at + 1}. ${phase.padEnd(9)} ${says} (${record})`);
  const changes = explanation.changes.flatMap(({ record, how, fields }) => [
    `${record} ${how}`,
    ...Object.entries(fields).map(([field, [before, after]]) => `  ${field}: ${written(before)} -> ${written(after)}`),
  ]);
  return [request, '', ...part('behaviours', ran), ...part('changes, none of them kept', changes)].join('\n');
}

function part(heading: string, lines: readonly string[]): string[] {
  return [heading, ...(lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`)), ''];
}

function written(value: unknown): string {
  return value === null ? 'empty' : JSON.stringify(value);
}
