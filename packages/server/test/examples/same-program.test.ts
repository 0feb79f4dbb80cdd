import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { examplesFolder } from './run-example.ts';

/** How a language writes what both programs and all languages have in common. */
interface Dialect {
  readonly file: (program: string) => string;
  /** A line that is printed: its text. */
  readonly print: RegExp;
  /** What stands in a text for a value. */
  readonly hole: RegExp;
  /** A request: its method, or which records of a list are read, and its path, or the variable that holds it. */
  readonly call: RegExp;
  /** A variable that holds a path. */
  readonly variable: RegExp;
}

const dialects: Readonly<Record<string, Dialect>> = {
  Python: {
    file: (program) => `${program.replaceAll('-', '_')}.py`,
    print: /print\(f?"(.*)"\)/g,
    hole: /\{[^{}]*\}/g,
    call: /(?:call\("(\w+)"|read_(all|first)\()(?:, |\s*)f?"?([^",)]+)/g,
    variable: /(\w+) = f"(\/[^"]*)"/g,
  },
  TypeScript: {
    file: (program) => `${program}.ts`,
    print: /console\.log\(\s*`(.*)`,?\s*\)/g,
    hole: /\$\{[^{}]*\}/g,
    call: /(?:call(?:<.*>)?\('(\w+)'|read(All|First)(?:<\w+>)?\()(?:, |\s*)['`]?([^'`,)]+)/g,
    variable: /(\w+) = `(\/[^`]*)`/g,
  },
  PowerShell: {
    file: (program) => `${program}.ps1`,
    print: /Write-Host "(.*)"/g,
    hole: /\$\((?:[^()]|\([^()]*\))*\)/g,
    call: /(?:Invoke-Call '(\w+)'|Get-(All|First)) ['"]?(\$\w+|\/(?:[^'"\s])*)/g,
    variable: /(\$\w+) = "(\/[^"]*)"/g,
  },
};

const border = /^.*--- The program\. ---$/m;

/** The part that both programs share, and the program. */
function partsOf(dialect: Dialect, program: string): { shared: string; own: string } {
  const text = readFileSync(join(examplesFolder, program, dialect.file(program)), 'utf8');
  const [head = '', own = ''] = text.split(border);
  return { shared: head.slice(head.indexOf('--- The API')), own };
}

/** The calls in a program's text, each with its path as it is written and values left out. */
function callsIn(dialect: Dialect, text: string): string[] {
  const paths = new Map([...text.matchAll(dialect.variable)].map(([, name = '', path = '']) => [name, path]));
  const calls = [...text.matchAll(dialect.call)].map(([, method, records, path = '']) => {
    const kind = method ?? `GET ${records?.toLowerCase()} of`;
    return `${kind} ${(paths.get(path) ?? path).replaceAll(dialect.hole, '…')}`;
  });
  return calls.sort();
}

/** The lines that a program's text prints, values left out. */
function linesIn(dialect: Dialect, text: string): string[] {
  return [...text.matchAll(dialect.print)].map(([, line = '']) => line.replaceAll(dialect.hole, '…')).sort();
}

// PowerShell does not run here: that its programs say the same is all that is known of them.
describe('the examples, by their text', () => {
  for (const [language, dialect] of Object.entries(dialects)) {
    it(`talk to the API in ${language} by the same lines in both programs`, () => {
      const { shared } = partsOf(dialect, 'ticket-with-time');
      assert.match(shared, /Retry-After/);
      assert.equal(partsOf(dialect, 'company-and-tickets').shared, shared);
    });
  }
  for (const [program, least] of Object.entries({ 'ticket-with-time': 9, 'company-and-tickets': 11 })) {
    for (const language of ['TypeScript', 'PowerShell']) {
      it(`${program} makes the same calls and prints the same lines in ${language} as in Python`, () => {
        const [same, other] = ['Python', language].map((name) => dialects[name]);
        assert.ok(same && other);
        const [texts, others] = [partsOf(same, program).own, partsOf(other, program).own];
        assert.ok(callsIn(same, texts).length >= least, 'the calls are found');
        assert.deepEqual(callsIn(other, others), callsIn(same, texts));
        assert.deepEqual([...new Set(linesIn(other, others))], [...new Set(linesIn(same, texts))]);
      });
    }
  }
});
