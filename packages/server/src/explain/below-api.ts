const apiPrefix = /^(?:https?:\/\/[^/]+)?\/v\d[\w.]*\/apis\/3\.0(?=\/)/i;

/** An address without the host and the root of the API that may stand before it. */
export function belowApi(address: string): string {
  return address.replace(apiPrefix, '');
}
