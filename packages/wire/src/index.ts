export { inBatches } from './id-batches.ts';
export { loadRelated } from './load-related.ts';
export { ReferenceCache, type ReferenceTexts } from './reference-cache.ts';
export { type ReferenceCaches, referenceCaches } from './reference-caches.ts';
export { pick, type Selection, toSelection } from './selection.ts';
export { compileSerializer, type Serializer } from './serializer.ts';
export { versionSelection } from './version-selection.ts';
export { wholeSerializer } from './whole-serializers.ts';
