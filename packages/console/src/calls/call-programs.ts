/** A call to send again from elsewhere. */
export interface CopiedCall {
  readonly method: string;
  /** The whole address. */
  readonly address: string;
  /** Null without one. */
  readonly body: string | null;
}

/** A program that makes a call, to copy. */
export interface CallProgram {
  readonly language: string;
  readonly text: string;
}

const user = 'COMPANY+PUBLICKEY:PRIVATEKEY';
const clientId = 'CLIENTID';

/** Programs that make a call, in four languages. Keys are never part of them: they are put in by whoever runs them. */
export function programsFor(call: CopiedCall): readonly CallProgram[] {
  return [
    { language: 'curl', text: curl(call) },
    { language: 'TypeScript', text: typeScript(call) },
    { language: 'Python', text: python(call) },
    { language: 'PowerShell', text: powerShell(call) },
  ];
}

function curl({ method, address, body }: CopiedCall): string {
  const lines = [`curl -g -X ${method} '${inShell(address)}'`, `-u '${user}'`, `-H 'clientId: ${clientId}'`];
  const sent = body === null ? [] : ["-H 'content-type: application/json'", `-d '${inShell(body)}'`];
  return [...lines, ...sent].join(' \\\n  ');
}

function inShell(text: string): string {
  return text.replaceAll("'", `'\\''`);
}

function typeScript({ method, address, body }: CopiedCall): string {
  const type = body === null ? '' : `, 'content-type': 'application/json'`;
  const sent = body === null ? '' : `\n  body: ${JSON.stringify(body)},`;
  return `const answer = await fetch(${JSON.stringify(address)}, {
  method: '${method}',
  headers: { authorization: \`Basic \${btoa('${user}')}\`, clientId: '${clientId}'${type} },${sent}
});
console.log(answer.status, await answer.text());`;
}

function python({ method, address, body }: CopiedCall): string {
  const type = body === null ? '' : `, 'content-type': 'application/json'`;
  const sent = body === null ? '' : `\n    data=${JSON.stringify(body)}.encode(),`;
  return `import requests

answer = requests.request(
    '${method}',
    ${JSON.stringify(address)},
    auth=('COMPANY+PUBLICKEY', 'PRIVATEKEY'),
    headers={'clientId': '${clientId}'${type}},${sent}
)
print(answer.status_code, answer.text)`;
}

function powerShell({ method, address, body }: CopiedCall): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const sent = body === null ? '' : ` -ContentType 'application/json' -Body ${quoted(body)}`;
  return `$user = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes('${user}'))
$headers = @{ Authorization = "Basic $user"; clientId = '${clientId}' }
Invoke-RestMethod -Method ${method} ${quoted(address)} -Headers $headers${sent}`;
}
