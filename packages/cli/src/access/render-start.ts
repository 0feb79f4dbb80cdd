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

/**
 * What `reeve serve` prints on a terminal once it answers: three lines to copy from (where, by which keys, a first call), then in which manner it
 * answers and what to know of it.
 */
export function renderStart(settings: Settings, server: RunningServer): string {
  const paragraphs = [
    [`Reeve listens on ${server.urls.join(' and ')}`, renderKeys(server), renderFirstCall(server)].join('\n'),
    `${modes[settings.mode]}\n${mannerSentences[settings.manner]}`,
    server.notes.join('\n'),
    renderTrust(server),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** The same for programs: one line of JSON, as the log's are. */
export function renderStartLine({ mode, manner }: Settings, server: RunningServer): string {
  const { urls, notes, credentials, caFile = null } = server;
  const message = `Reeve listens on ${urls.join(' and ')} in ${mode} mode.`;
  const line = { level: 'info', event: 'listening', message, urls, mode, manner, ...credentials, caFile, notes };
  return `${JSON.stringify(line)}\n`;
}

function renderKeys({ credentials }: RunningServer): string {
  const { company, publicKey, privateKey, clientId } = credentials ?? unknownCredentials;
  return `Keys: company ${company}, public key ${publicKey}, private key ${privateKey}, client id ${clientId}`;
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
  return `curl -u '${login}' -H 'clientId: ${clientId}'${trust} '${address}'`;
}
