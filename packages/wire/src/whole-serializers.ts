import type { View } from '@reeve/catalogue';
import type { Schema } from '@reeve/store';
import { compileSerializer, type Serializer } from './serializer.ts';

const serializers = new WeakMap<Schema, Map<string, Serializer>>();

/** The serializer of a whole model in a view, made once for each version of the API. */
export function wholeSerializer(view: View, model: string, schema: Schema): Serializer {
  const known = serializers.get(schema) ?? new Map<string, Serializer>();
  serializers.set(schema, known);
  const key = `${view.path} ${model}`;
  const found = known.get(key) ?? compileSerializer(view, schema.catalogue.model(model), null, schema);
  known.set(key, found);
  return found;
}
