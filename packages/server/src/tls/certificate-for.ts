import type { Clock } from '@reeve/domain';
import { loadOwnCertificate, openLocalAuthority } from '@reeve/http';
import type { Settings } from '@reeve/settings';

/** The settings that say which certificate there is. */
export type CertificateSettings = Pick<Settings, 'tls' | 'tlsCert' | 'tlsKey' | 'tlsNames' | 'data'>;

/** The certificate of the settings, else one of a local authority; null without TLS. Raises `TlsError`. */
export async function certificateFor(settings: CertificateSettings, clock: Clock) {
  if (!settings.tls) return null;
  if (settings.tlsCert !== null && settings.tlsKey !== null)
    return loadOwnCertificate(settings.tlsCert, settings.tlsKey, clock);
  return openLocalAuthority({ dataFolder: settings.data, names: settings.tlsNames, clock });
}
