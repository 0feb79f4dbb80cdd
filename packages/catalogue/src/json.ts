/** A value inside a stored object or list, or inside a body. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
