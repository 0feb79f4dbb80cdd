/** What a snippet calls: where, and with which keys. */
export interface SnippetKeys {
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** A program to copy. */
export interface Snippet {
  readonly language: string;
  readonly text: string;
}

/** The address of the API on a server. */
export function apiAddress(origin: string): string {
  return `${origin}/v4_6_release/apis/3.0`;
}

const question = '/service/tickets?conditions=closedFlag=false&pageSize=5&fields=id,summary,company/name';

/** Five open tickets, asked for in four languages with nothing to install but Python's requests. */
export function snippetsFor(origin: string, keys: SnippetKeys): readonly Snippet[] {
  const address = `${apiAddress(origin)}${question}`;
  return [
    { language: 'curl', text: curl(address, keys) },
    { language: 'TypeScript', text: typeScript(address, keys) },
    { language: 'Python', text: python(address, keys) },
    { language: 'PowerShell', text: powerShell(address, keys) },
  ];
}

function userOf({ company, publicKey, privateKey }: SnippetKeys): string {
  return `${company}+${publicKey}:${privateKey}`;
}

function curl(address: string, keys: SnippetKeys): string {
  return `curl -u '${userOf(keys)}' -H 'clientId: ${keys.clientId}' \\\n  '${address}'`;
}

function typeScript(address: string, keys: SnippetKeys): string {
  return `const answer = await fetch('${address}', {
  headers: { authorization: \`Basic \${btoa('${userOf(keys)}')}\`, clientId: '${keys.clientId}' },
});
for (const ticket of await answer.json()) console.log(ticket.id, ticket.summary);`;
}

function python(address: string, keys: SnippetKeys): string {
  return `import requests

answer = requests.get(
    '${address}',
    auth=('${keys.company}+${keys.publicKey}', '${keys.privateKey}'),
    headers={'clientId': '${keys.clientId}'},
)
for ticket in answer.json():
    print(ticket['id'], ticket['summary'])`;
}

function powerShell(address: string, keys: SnippetKeys): string {
  return `$user = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes('${userOf(keys)}'))
$headers = @{ Authorization = "Basic $user"; clientId = '${keys.clientId}' }
Invoke-RestMethod '${address}' -Headers $headers | Format-Table id, summary`;
}
