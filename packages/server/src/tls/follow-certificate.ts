import type { Timers } from '@reeve/callbacks';
import type { Clock } from '@reeve/domain';
import { type CertificateSettings, certificateFor } from './certificate-for.ts';

/** A certificate with its key, as PEM. */
export interface ServedCertificate {
  readonly cert: string;
  readonly key: string;
}

/** What a certificate is followed with. */
export interface Following {
  readonly settings: CertificateSettings;
  /** That of the machine: whoever connects goes by theirs, however a sandbox's was moved. */
  readonly clock: Clock;
  readonly after: Timers['after'];
  /** Has those who connect from now on served with it. */
  readonly renew: (certificate: ServedCertificate) => void;
  /** Hears that it was renewed, and, once each, why it was not. */
  readonly say: (message: string) => void;
}

/** Certificates are renewed weeks before they end: by the programs that ask for them, or by our own authority. */
const lookEvery = 60 * 60 * 1000;

/**
 * Looks every hour whether the certificate was renewed in its files, or is to be, and serves the new one. What cannot be read
 * changes nothing: the one that is served stays. Ends when the answered function is called.
 */
export function followCertificate(first: ServedCertificate, following: Following): () => void {
  const { settings, clock, after, renew, say } = following;
  let served = first;
  let lastReason = '';
  let isEnded = false;
  let stop = () => {};
  const look = async () => {
    const found = (await certificateFor(settings, clock)) ?? served;
    if (isEnded || (found.cert === served.cert && found.key === served.key)) return;
    renew(found);
    served = found;
    say('The TLS certificate was renewed; who connects from now on is shown the new one.');
  };
  const tell = (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    if (why !== lastReason) say(`The TLS certificate stays the one that was read last. ${why}`);
    lastReason = why;
  };
  const wait = () => {
    if (isEnded) return;
    stop = after(lookEvery, () => void look().catch(tell).finally(wait));
  };
  wait();
  return () => {
    isEnded = true;
    stop();
  };
}
