import type { Settings } from '@reeve/settings';
import type { ControlToken } from './control-token.ts';

/** What whoever starts a server should know of its doors: sentences for the start-up lines. */
export function accessNotes(settings: Settings, token: ControlToken | null): string[] {
  return [httpsNote(settings), limitNote(settings), clientNote(settings), controlNote(settings, token)];
}

function httpsNote({ manner, mode, tls, codebase }: Settings): string {
  if (manner === 'hosted') {
    const how = tls
      ? ''
      : ' This server speaks plain HTTP, so that a proxy named in --trusted-proxies must stand before it.';
    return `Hosted manner: calls need HTTPS, host names begin with api-, codebases are v4_6_release and ${codebase}.${how}`;
  }
  return mode === 'sandbox'
    ? 'On-premise manner: plain HTTP is answered, as the sandbox keeps to this machine; the codebase is v4_6_release.'
    : 'On-premise manner: calls need HTTPS except from this machine; the codebase is v4_6_release.';
}

function limitNote({ rateLimit, rateLimitWindow, rateLimitForm, databaseUrl }: Settings): string {
  if (rateLimit === 0) return 'Rate limit: off (--rate-limit sets one).';
  const where = databaseUrl === null ? 'in this process' : 'across every process on this database';
  return `Rate limit: ${rateLimit} calls in ${rateLimitWindow} seconds for each member, counted ${where}, told by ${rateLimitForm}.`;
}

function clientNote({ clientIds }: Settings): string {
  return clientIds.length === 0
    ? 'Client ids: any GUID is accepted.'
    : `Client ids: only the ${clientIds.length} listed in --client-ids are accepted.`;
}

/** A key that was set is not repeated; a token that was made is known to nobody yet. */
function controlNote({ mode, administratorKey }: Settings, token: ControlToken | null): string {
  if (token === null) return 'Control plane: only /_reeve/health answers; --administrator-key opens the rest.';
  if (mode === 'serve') return "Control plane: /_reeve/ wants the administrator's key.";
  const open = 'Control plane: /_reeve/ is open to this machine by its own name; by any other';
  if (administratorKey !== null) return `${open} it wants the administrator's key.`;
  const where = token.file === null ? '' : `, kept in ${token.file}`;
  return `${open} it wants the token ${token.value}${where}.`;
}
