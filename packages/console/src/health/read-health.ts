/** How the server is. */
export interface ServerHealth {
  readonly status: string;
  readonly reasons?: readonly string[];
}

/** Asks how the server is; it answers the same body when it is not well. */
export async function readHealth(): Promise<ServerHealth> {
  const answer = await fetch('/_reeve/health', { credentials: 'omit' });
  return (await answer.json()) as ServerHealth;
}

/** A figure that the server counts. */
export interface ServerMetric {
  readonly name: string;
  readonly labels: string;
  readonly value: number;
  readonly help: string;
}

/** Reads the text of `/_reeve/metrics` (Prometheus): a line a figure; the steps of histograms are left out. */
export function readMetrics(text: string): readonly ServerMetric[] {
  const help = new Map([...text.matchAll(/^# HELP (\w+) (.*)$/gm)].map(([, name = '', says = '']) => [name, says]));
  return [...text.matchAll(/^(\w+)(?:\{([^}]*)\})? (\S+)$/gm)].flatMap(([, name = '', labels = '', value]) => {
    const stem = name.replace(/_(sum|count)$/, '');
    if (name.endsWith('_bucket')) return [];
    return [
      {
        name,
        labels: [labels.replaceAll('"', ''), /_(sum|count)$/.exec(name)?.[1]].filter(Boolean).join(' '),
        value: Number(value),
        help: help.get(name) ?? help.get(stem) ?? '',
      },
    ];
  });
}
