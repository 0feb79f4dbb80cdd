export { inBatches } from './id-batches.ts';
export { loadRelated } from './load-related.ts';
export { ReferenceCache, type ReferenceTexts } from './reference-cache.ts';
export { pick, type Selection, toSelection } from './selection.ts';
export { compileSerializer, type Serializer } from './serializer.ts';
