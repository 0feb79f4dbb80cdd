/** For tests of programs that use the client: callbacks as the product sends them. */

export { signCallback } from './callback/callback-signature.ts';
export { type MadeCallback, makeCallback } from './callback/make-callback.ts';
