import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { TlsError } from './tls-error.ts';

/** A certificate and its private key, read and found to belong together. */
export interface CertificatePair {
  /** PEM text; may hold a chain, the first certificate being the server's. */
  readonly cert: string;
  /** PEM text. */
  readonly key: string;
  readonly certificate: X509Certificate;
  readonly privateKey: KeyObject;
}

/** Two PEM texts and the files they came from, which errors name. */
export interface PairText {
  readonly cert: string;
  readonly key: string;
  readonly certFile: string;
  readonly keyFile: string;
}

/**
 * Reads a certificate and its key.
 * @throws {TlsError} when either is not PEM, the key has a passphrase, or they do not belong together.
 */
export function toCertificatePair(text: PairText): CertificatePair {
  const certificate = parse(text.certFile, 'a PEM certificate', () => new X509Certificate(text.cert));
  const privateKey = parse(text.keyFile, 'a PEM private key without a passphrase', () => createPrivateKey(text.key));
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new TlsError(`The key in ${text.keyFile} does not belong to the certificate in ${text.certFile}.`);
  }
  return { cert: text.cert, key: text.key, certificate, privateKey };
}

function parse<T>(file: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch {
    // The cause is left out: parser errors can quote the file.
    throw new TlsError(`${file} is not ${expected}.`);
  }
}
