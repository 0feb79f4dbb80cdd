export { ByteBudget } from './byte-budget.ts';
export { type FilePart, FormRefused } from './form/form-part.ts';
export { readForm } from './form/read-form.ts';
export { LentBytes } from './lent-bytes.ts';
export { defaultLimits } from './limits.ts';
export { type Budgets, type Listener, listen } from './listener.ts';
export { type Application, BodyRefused, type HttpAnswer, type HttpRequest } from './message.ts';
export { openLocalAuthority } from './tls/local-authority.ts';
export { loadOwnCertificate } from './tls/own-certificate.ts';
