import type { Catalogue } from '@reeve/catalogue';

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Whether a path, with its parameters in braces, answers a GET: links lead to what is there (evidence: wire-format/links-served). */
export function isServed(path: string, catalogue: Catalogue): boolean {
  let served = known.get(catalogue);
  if (served === undefined) {
    served = new Set(catalogue.operations.flatMap((each) => (each.method === 'GET' ? each.path : [])));
    known.set(catalogue, served);
  }
  return served.has(path);
}
