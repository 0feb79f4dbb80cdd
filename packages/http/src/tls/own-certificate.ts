import { toCertificatePair } from './certificate-pair.ts';
import { readTextFile } from './private-file.ts';
import { TlsError } from './tls-error.ts';

/** What a TLS listener needs. */
export interface ServerCertificate {
  /** PEM text. */
  readonly key: string;
  /** PEM text, the server's own certificate first. */
  readonly cert: string;
  /** The authority a client must trust, when it is one of our making; null for the user's own certificate. */
  readonly caFile: string | null;
}

/**
 * Loads the certificate and key that the settings name.
 * @throws {TlsError} when a file is missing, unreadable or not PEM, they do not belong together, or the certificate
 * is not valid at this time.
 */
export async function loadOwnCertificate(
  certFile: string,
  keyFile: string,
  clock: { now(): number },
): Promise<ServerCertificate> {
  const cert = await readExisting(certFile, 'certificate');
  const key = await readExisting(keyFile, 'key');
  const { certificate } = toCertificatePair({ cert, key, certFile, keyFile });
  const now = clock.now();
  if (now > Date.parse(certificate.validTo)) {
    throw new TlsError(`The certificate in ${certFile} expired on ${certificate.validTo}.`);
  }
  if (now < Date.parse(certificate.validFrom)) {
    throw new TlsError(`The certificate in ${certFile} is not valid before ${certificate.validFrom}.`);
  }
  return { key, cert, caFile: null };
}

async function readExisting(file: string, what: string): Promise<string> {
  const text = await readTextFile(file);
  if (text === null) throw new TlsError(`There is no TLS ${what} at ${file}.`);
  return text;
}
