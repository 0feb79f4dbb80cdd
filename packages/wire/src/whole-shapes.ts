import type { View } from '@reeve/catalogue';
import type { Schema } from '@reeve/store';
import { type Shape, toShape } from './serializer.ts';

const shapes = new WeakMap<Schema, Map<string, Shape>>();

/** The shape that writes a whole model in a view, made once for each version of the API. */
export function wholeShape(view: View, model: string, schema: Schema): Shape {
  const known = shapes.get(schema) ?? new Map<string, Shape>();
  shapes.set(schema, known);
  const key = `${view.path} ${model}`;
  const found = known.get(key) ?? toShape(view, schema.catalogue.model(model), null, schema);
  known.set(key, found);
  return found;
}
