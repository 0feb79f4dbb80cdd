import { readFileSync } from 'node:fs';
import tls from 'node:tls';

/**
 * Lets the programs of this process trust the authority in a PEM file, until what is answered is called: `fetch` and clients could else call no
 * server of it by https. A Node before 22.19 or 24.5 cannot be told, and wants `NODE_EXTRA_CA_CERTS`. Raises what reading the file raises.
 */
export function trustAuthority(file: string): () => void {
  if (!('setDefaultCACertificates' in tls)) return () => {};
  const authority = readFileSync(file, 'utf8').trim();
  const others = () => tls.getCACertificates('default').filter((each) => each.trim() !== authority);
  tls.setDefaultCACertificates([...others(), authority]);
  return () => tls.setDefaultCACertificates(others());
}
