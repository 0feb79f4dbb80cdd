export { inBatches } from './id-batches.ts';
export { readBeside } from './load-related.ts';
export { FragmentCache, type Fragments } from './reference-cache.ts';
export { type ReferenceCaches, referenceCaches } from './reference-caches.ts';
export { pick, type Selection, toSelection } from './selection.ts';
export { type Shape, toShape } from './serializer.ts';
export { wholeShape } from './whole-shapes.ts';
