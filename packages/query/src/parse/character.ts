/** Classes of characters in the conditions language, asked by their UTF-16 unit. Beyond the text's end is `NaN`. */

const word = 1;
const blank = 2;
const operator = 4;

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/\w/.test(character)) classes[code]! |= word;
  if (/[ \t\r\n\v\f]/.test(character)) classes[code]! |= blank;
  if ('=!<>&|'.includes(character)) classes[code]! |= operator;
}

/** An ASCII letter, a digit or an underscore. */
export function isWordCharacter(code: number): boolean {
  return code < 128 && (classes[code]! & word) !== 0;
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A space, tab, line break, or the no-break space that comes along when text is copied from a page. */
export function isBlank(code: number): boolean {
  return code < 128 ? (classes[code]! & blank) !== 0 : code === 0xa0 || code === 0xfeff;
}

/** A character that operators are made of, including those of other languages that are refused with advice. */
export function isOperatorCharacter(code: number): boolean {
  return code < 128 && (classes[code]! & operator) !== 0;
}
