import { createServer, type Server, type ServerOptions } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Limits } from './limits.ts';

/** PEM texts of a private key and of the certificate chain that belongs to it. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

/** A server of Node's, plain or TLS (1.2 and newer), with the limits that Node itself can enforce. Not yet listening. */
export function createLimitedServer(limits: Limits, tls?: KeyAndCertificate): Server {
  const common: ServerOptions = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: Math.min(limits.headersMs, limits.requestMs),
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    // Node looks for slow clients at this interval, so it bounds how late they are cut off.
    connectionsCheckingInterval: Math.max(5, Math.min(1000, limits.headersMs / 4, limits.requestMs / 4)),
    requireHostHeader: false,
    noDelay: true,
  };
  if (tls === undefined) return limit(createServer(common), limits);
  const handshake = { handshakeTimeout: limits.headersMs };
  return limit(createTlsServer({ ...common, ...handshake, ...secureContextOf(tls) }), limits);
}

/** What a server of TLS shows to those who connect, and the oldest version that it speaks. */
export function secureContextOf({ key, cert }: KeyAndCertificate) {
  return { minVersion: 'TLSv1.2', key, cert } as const;
}

function limit(server: Server, limits: Limits): Server {
  // One more than allowed: Node drops the surplus silently, and a dropped header must be noticed.
  server.maxHeadersCount = limits.headerCount + 1;
  server.maxConnections = limits.connections;
  server.timeout = limits.stalledMs;
  return server;
}
