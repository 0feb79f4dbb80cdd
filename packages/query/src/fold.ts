const beyondAscii = /[^\x00-\x7f]/;

/**
 * The form in which texts are compared: two texts are equal for the API when their folded forms are the same
 * characters. Case does not count, accents do (evidence: conditions/case).
 *
 * The rule: canonical composition (NFC), and lower case of each code point by itself. So `Σ`, `σ` and the final `ς` are
 * all `σ`, `ß` stays `ß` and is not `ss`, `İ` becomes `i` with a dot above (two code points), `ı` stays `ı`, and `é` is
 * not `e`. Folding a folded text changes nothing.
 *
 * `toLowerCase` looks at neighbours for the final sigma only, which is undone here. Composing comes last because some
 * letters have a composed form in lower case only (`J̌`, `ǰ`); for every single code point the order makes no difference.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.replaceAll('ς', 'σ').normalize('NFC') : lower;
}

/**
 * The order of two texts that are folded already: by code point, which is the order of their UTF-8 bytes and so that of
 * the databases. Negative when `a` comes first, 0 when they are the same, positive when `b` comes first.
 */
export function compareFolded(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return codePointRank(left) - codePointRank(right);
  }
  return a.length - b.length;
}

/** Puts surrogate units, which stand for the highest code points, above the units that follow them in UTF-16. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
