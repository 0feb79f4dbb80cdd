import type { Field } from '@reeve/catalogue';

const systemTypes: ReadonlyMap<string, string> = new Map([
  ['integer', 'System.Int32'],
  ['number', 'System.Double'],
  ['text', 'System.String'],
]);

/** The product's own name of a scalar, reference type or model, as its messages show it (evidence: errors/type-names). */
export function typeName(model: string): string {
  return systemTypes.get(model) ?? `ConnectWise.Apis.v3_0.v2015_3.Common.Models.${model}`;
}

/**
 * The same of the enumeration that a field's values are of: it is not published, and goes by the field's name
 * (*assumed*; evidence: errors/enumerations).
 */
export function enumerationName({ name, nullable }: Field): string {
  const own = typeName(name.charAt(0).toUpperCase() + name.slice(1));
  return nullable === true ? `System.Nullable\`1[${own}]` : own;
}
