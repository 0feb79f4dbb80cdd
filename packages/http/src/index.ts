export { LentBytes } from './lent-bytes.ts';
export { type Listener, listen } from './listener.ts';
export type { Application, HttpAnswer, HttpRequest } from './message.ts';
export { openLocalAuthority } from './tls/local-authority.ts';
export { loadOwnCertificate } from './tls/own-certificate.ts';
