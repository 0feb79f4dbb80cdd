import type { NamedFinding } from './finding.ts';
import { lintRules } from './lint-rules.ts';
import type { NamedCounts, RunReport } from './run-report.ts';

/** A report as text of a kind. */
export interface RenderedReport {
  readonly type: string;
  readonly text: string;
}

/** How reports are written, by name. */
export const reportForms: Readonly<Record<string, (report: RunReport) => RenderedReport>> = {
  text: (report) => ({ type: 'text/plain; charset=utf-8', text: plain(report) }),
  json: (report) => ({ type: 'application/json; charset=utf-8', text: `${JSON.stringify(report, null, 2)}\n` }),
  sarif: (report) => ({ type: 'application/sarif+json', text: `${JSON.stringify(sarif(report), null, 2)}\n` }),
  junit: (report) => ({ type: 'application/xml; charset=utf-8', text: junit(report) }),
};

function plain(report: RunReport): string {
  const { calls, operations, operationsThereAre, findings } = report;
  const touched = Object.keys(operations).length;
  const sections = (['operations', 'verbs', 'operators', 'errors', 'fields'] as const).map((name) =>
    section(name, report[name]),
  );
  const found = findings.map((each) => `  ${each.level} ${each.rule}: ${lineOf(each)}\n`);
  const verdict = findings.length === 0 ? 'Nothing found that will hurt.\n' : `Found\n${found.join('')}`;
  return `${calls} ${calls === 1 ? 'call' : 'calls'}, ${touched} of ${operationsThereAre} operations.\n\n${sections.join('')}${verdict}`;
}

function section(name: string, counts: NamedCounts): string {
  const lines = Object.entries(counts).map(([each, count]) => `  ${String(count).padStart(5)}  ${each}\n`);
  return lines.length === 0 ? '' : `${name}\n${lines.join('')}\n`;
}

function sarif({ findings }: RunReport): object {
  const rules = lintRules.map(({ name, says }) => ({ id: name, shortDescription: { text: says } }));
  const results = findings.map(({ rule, level, message, operation }) => ({
    ruleId: rule,
    level,
    message: { text: message },
    locations: [{ logicalLocations: [{ fullyQualifiedName: operation, kind: 'function' }] }],
  }));
  const driver = { name: 'Reeve', informationUri: 'https://www.npmjs.com/package/reeve', rules };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  };
}

function junit({ findings }: RunReport): string {
  const cases = lintRules.map(({ name, says }) => {
    const own = findings.filter(({ rule }) => rule === name);
    const failure = own.length === 0 ? '' : `<failure message="${escaped(says)}">${escaped(linesOf(own))}</failure>`;
    return `  <testcase classname="reeve.lint" name="${name}">${failure}</testcase>\n`;
  });
  const failed = new Set(findings.map(({ rule }) => rule)).size;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="reeve lint" tests="${cases.length}" failures="${failed}">\n${cases.join('')}</testsuite>\n`;
}

function linesOf(findings: readonly NamedFinding[]): string {
  return findings.map(lineOf).join('\n');
}

function lineOf({ message, calls }: NamedFinding): string {
  return calls.length === 0 ? message : `${message} (call ${calls.join(', ')})`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
