/** The bytes of a file that are asked for, both ends included; `none` where all are, `outside` where there are none such. */
export type AskedRange = { readonly from: number; readonly to: number } | 'none' | 'outside';

/**
 * Reads a `Range` header (RFC 9110, 14): one range of bytes, from the beginning or from the end. Several ranges, other units
 * and what is malformed are as good as no range: the whole file is answered.
 */
export function askedRange(header: string | undefined, size: number): AskedRange {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'none';
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'outside' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return 'none';
  if (Number(first) >= size) return 'outside';
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
