import type { IssuedKeys, RunningServer } from '@reeve/server';
import type { Settings } from '@reeve/settings';

const modes: Record<Settings['mode'], string> = {
  sandbox:
    'Sandbox: for trying and testing. The control plane under /_reeve/ is open to this machine by its own name, and the clock ' +
    'can be set. Do not put real data here.',
  serve:
    'Serving: no demo credentials, no movable clock. TLS or a trusted proxy is required, callbacks keep to ' +
    "their targets, and the control plane wants an administrator's key.",
};

const mannerSentences: Record<Settings['manner'], string> = {
  'on-premise': 'Answers as an installation on the premises does.',
  hosted: "Answers as the vendor's hosted systems do.",
};

const unknownCredentials: IssuedKeys = {
  company: 'COMPANY',
  publicKey: 'PUBLIC',
  privateKey: 'PRIVATE',
  clientId: 'CLIENT-ID',
};

/** What `reeve serve` prints once it answers: where, in which manner, credentials if any, and a first call to copy. */
export function renderStart(settings: Settings, server: RunningServer): string {
  const paragraphs = [
    `Reeve listens on ${server.urls.join(' and ')}`,
    `${modes[settings.mode]}\n${mannerSentences[settings.manner]}`,
    server.notes.join('\n'),
    server.credentials === undefined ? '' : renderCredentials(server.credentials),
    renderTrust(server),
    renderFirstCall(server),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** How the usual clients learn to trust the authority that was made. */
function renderTrust({ caFile }: RunningServer): string {
  if (!caFile) return '';
  const variables = ['NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'SSL_CERT_FILE'];
  const lines = variables.map((variable) => `  export ${variable}='${caFile}'`);
  return `The authority that clients must trust is ${caFile}:\n${lines.join('\n')}`;
}

/** IssuedKeys as lines to copy from. */
export function renderCredentials({ company, publicKey, privateKey, clientId }: IssuedKeys): string {
  return [
    `  company      ${company}`,
    `  public key   ${publicKey}`,
    `  private key  ${privateKey}`,
    `  client id    ${clientId}`,
  ].join('\n');
}

function renderFirstCall({ urls, caFile, credentials = unknownCredentials }: RunningServer): string {
  const { company, publicKey, privateKey, clientId } = credentials;
  const login = `${company}+${publicKey}:${privateKey}`;
  const address = `${urls[0]}/v4_6_release/apis/3.0/service/tickets?pageSize=5`;
  const trust = caFile ? ` --cacert '${caFile}'` : '';
  return [
    'From a shell:',
    `  curl -u '${login}' -H 'clientId: ${clientId}'${trust} '${address}'`,
    `From JavaScript${caFile ? `, with NODE_EXTRA_CA_CERTS='${caFile}'` : ''}:`,
    `  const headers = { Authorization: \`Basic \${btoa('${login}')}\`, clientId: '${clientId}' };`,
    `  const tickets = await (await fetch('${address}', { headers })).json();`,
  ].join('\n');
}
