const systemTypes: ReadonlyMap<string, string> = new Map([
  ['integer', 'System.Int32'],
  ['number', 'System.Double'],
  ['text', 'System.String'],
]);

/** The product's own name of a scalar, reference type or model, as its messages show it (evidence: errors/type-names). */
export function typeName(model: string): string {
  return systemTypes.get(model) ?? `ConnectWise.Apis.v3_0.v2015_3.Common.Models.${model}`;
}
