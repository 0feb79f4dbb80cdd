/** The product's own name of a reference type or model, as its messages show it (evidence: errors/type-names). */
export function typeName(model: string): string {
  return `ConnectWise.Apis.v3_0.v2015_3.Common.Models.${model}`;
}
