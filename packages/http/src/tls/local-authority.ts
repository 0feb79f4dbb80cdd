import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { aloneInFolder } from './alone-in-folder.ts';
import { type CertificatePair, type PairText, toCertificatePair } from './certificate-pair.ts';
import type { IssuedCertificate, Validity } from './issue-certificate.ts';
import type { ServerCertificate } from './own-certificate.ts';
import { makePrivateFolder, readTextFile, writePrivateFiles } from './private-file.ts';
import { TlsError } from './tls-error.ts';

/** Names every certificate of ours is good for: this machine, as it calls itself. */
export const localNames: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Where the authority lives and what it should vouch for. */
export interface AuthorityOptions {
  /** The data folder; the files are in `tls` under it. */
  readonly dataFolder: string;
  /** Host names and addresses beside {@link localNames}. */
  readonly names: readonly string[];
  readonly clock: { now(): number };
}

const day = 24 * 60 * 60 * 1000;
/** The longest that browsers and Apple's systems accept. */
const leafLifetime = 397 * day;
const authorityLifetime = 3650 * day;
const renewBefore = 30 * day;
/** Certificates begin a little in the past, for clients whose clock is behind. */
const clockTolerance = day / 24;

/**
 * Gives a certificate for this machine signed by a local authority, making both on first use. The server's
 * certificate is made anew when it has less than 30 days left, is spoiled, or the names have changed; the authority
 * stays for ten years, so that a client has to trust it once. Of servers that are started at once in one folder, one makes them. Files are under `<dataFolder>/tls`, for the owner only.
 * @throws {TlsError} when the authority's files are there but unusable: replacing them would break clients' trust.
 */
export async function openLocalAuthority(options: AuthorityOptions): Promise<ServerCertificate> {
  const folder = join(options.dataFolder, 'tls');
  await makePrivateFolder(folder);
  const leaf = await aloneInFolder(folder, () => openLeaf(folder, options));
  return { ...leaf, caFile: filesOf(folder, 'ca').certFile };
}

async function openLeaf(folder: string, { clock, names: others }: AuthorityOptions): Promise<IssuedCertificate> {
  const now = clock.now();
  const names = [...new Set([...localNames, ...others])];
  const authority = await openAuthority(folder, now);
  const wanted = { names, now, authority };
  return (await keepLeaf(folder, wanted)) ?? (await makeLeaf(folder, wanted));
}

interface Wanted {
  readonly names: readonly string[];
  readonly now: number;
  readonly authority: CertificatePair;
}

type Files = Pick<PairText, 'certFile' | 'keyFile'>;

function filesOf(folder: string, name: 'ca' | 'server'): Files {
  return { certFile: join(folder, `${name}.crt`), keyFile: join(folder, `${name}.key`) };
}

async function openAuthority(folder: string, now: number): Promise<CertificatePair> {
  const files = filesOf(folder, 'ca');
  const text = await readPair(files);
  if (text === null) return makeAuthority(files, now);
  const authority = toCertificatePair(text);
  return timeLeft(authority.certificate, now) < leafLifetime ? makeAuthority(files, now) : authority;
}

async function makeAuthority(files: Files, now: number): Promise<CertificatePair> {
  const { issueAuthority } = await import('./issue-certificate.ts');
  const made = await issueAuthority(
    `Reeve local authority ${new Date(now).toISOString().slice(0, 10)}`,
    validityFrom(now, authorityLifetime),
  );
  await writePair(files, made);
  return toCertificatePair({ ...made, ...files });
}

async function keepLeaf(folder: string, wanted: Wanted): Promise<IssuedCertificate | null> {
  const text = await readPair(filesOf(folder, 'server')).catch(nullIfUnusable);
  if (text === null) return null;
  try {
    const { certificate } = toCertificatePair(text);
    return isGoodLeaf(certificate, wanted) ? { cert: text.cert, key: text.key } : null;
  } catch (error) {
    return nullIfUnusable(error);
  }
}

/** A leaf can always be made again, so a spoiled one is no reason to stop. */
function nullIfUnusable(error: unknown): null {
  if (error instanceof TlsError) return null;
  throw error;
}

async function makeLeaf(folder: string, { names, now, authority }: Wanted): Promise<IssuedCertificate> {
  const { issueLeaf } = await import('./issue-certificate.ts');
  const made = await issueLeaf(names, validityFrom(now, leafLifetime), authority);
  await writePair(filesOf(folder, 'server'), made);
  return made;
}

function isGoodLeaf(leaf: X509Certificate, { names, now, authority }: Wanted): boolean {
  const vouchedFor = leaf.subjectAltName?.split(', ') ?? [];
  return (
    timeLeft(leaf, now) >= renewBefore &&
    Date.parse(leaf.validFrom) <= now &&
    leaf.verify(authority.certificate.publicKey) &&
    vouchedFor.length === names.length &&
    names.every((name) => (isIP(name) ? leaf.checkIP(name) : leaf.checkHost(name)) !== undefined)
  );
}

function timeLeft(certificate: X509Certificate, now: number): number {
  return Date.parse(certificate.validTo) - now;
}

function validityFrom(now: number, lifetime: number): Validity {
  const from = now - clockTolerance;
  return { from, to: from + lifetime };
}

async function readPair(files: Files): Promise<PairText | null> {
  const cert = await readTextFile(files.certFile);
  const key = await readTextFile(files.keyFile);
  if (cert === null && key === null) return null;
  if (cert !== null && key !== null) return { cert, key, ...files };
  const [there, missing] = cert === null ? [files.keyFile, files.certFile] : [files.certFile, files.keyFile];
  throw new TlsError(`${there} is there but ${missing} is not. Restore it, or delete both to have new ones made.`);
}

async function writePair(files: Files, made: IssuedCertificate): Promise<void> {
  await writePrivateFiles([
    [files.keyFile, made.key],
    [files.certFile, made.cert],
  ]);
}
