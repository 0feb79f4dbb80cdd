import { isIP } from 'node:net';
import { InvalidValue, type Kind } from './setting.ts';

/** A whole number within bounds, both included. */
export function wholeNumber(placeholder: string, least: number, most: number): Kind<number> {
  const parse = (text: string) => {
    const value = Number(text);
    const fits = /^\d+$/.test(text) && value >= least && value <= most;
    return fits ? value : refuse(`a whole number from ${least} to ${most}`);
  };
  return { placeholder, isSwitch: false, parse, print: String };
}

/** A port, or null when not set. */
export const optionalPort: Kind<number | null> = {
  placeholder: 'PORT',
  isSwitch: false,
  parse: wholeNumber('PORT', 0, 65_535).parse,
  print: (value) => (value === null ? '' : String(value)),
};

const unitBytes: Record<string, number> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A size in bytes: `8388608`, `8192k`, `8M`, `8 MiB`. At least one byte, at most two gibibytes. */
export const byteSize: Kind<number> = {
  placeholder: 'BYTES',
  isSwitch: false,
  parse: (text) => {
    const match = /^(\d+)\s*(?:([kmg])(?:i?b)?)?$/i.exec(text);
    const value = match === null ? 0 : Number(match[1]) * unitBytes[(match[2] ?? '').toLowerCase()]!;
    return value >= 1 && value <= 2 * 1024 ** 3 ? value : refuse('a size from 1 byte to 2G, such as 8M');
  },
  print: (value) => {
    const unit = ['g', 'm', 'k'].find((letter) => value % unitBytes[letter]! === 0);
    return unit === undefined ? String(value) : `${value / unitBytes[unit]!}${unit.toUpperCase()}`;
  },
};

const switchWords: Record<string, boolean> = {
  true: true,
  yes: true,
  on: true,
  1: true,
  false: false,
  no: false,
  off: false,
  0: false,
};

/** On or off. As a flag it stands alone; as a variable it is `true` or `false`, or the like. */
export const toggle: Kind<boolean> = {
  placeholder: '',
  isSwitch: true,
  parse: (text) => switchWords[text.toLowerCase()] ?? refuse('true or false'),
  print: String,
};

/** One of a few words. */
export function choice<const Words extends readonly string[]>(...words: Words): Kind<Words[number]> {
  const parse = (text: string): Words[number] =>
    words.find((word) => word === text) ?? refuse(`one of ${words.join(', ')}`);
  return { placeholder: words.join('|'), isSwitch: false, parse, print: (value) => value };
}

/** Any text but the empty one. */
export function text(placeholder: string): Kind<string> {
  const parse = (given: string) => (given.trim() === '' ? refuse('some text') : given);
  return { placeholder, isSwitch: false, parse, print: (value) => value };
}

/** A text of a certain form, or null when not set. `expected` says the form in words. */
export function optionalText(placeholder: string, form = /\S/, expected = 'some text'): Kind<string | null> {
  const parse = (given: string) => (form.test(given) ? given : refuse(expected));
  return { placeholder, isSwitch: false, parse, print: (value) => value ?? '' };
}

/** A text of a certain form that always has a value. */
export function formedText(placeholder: string, form: RegExp, expected: string): Kind<string> {
  const parse = (given: string) => (form.test(given) ? given : refuse(expected));
  return { placeholder, isSwitch: false, parse, print: (value) => value };
}

/** Items between commas; each must satisfy `isItem`. Spaces around items do not count. */
export function list(
  placeholder: string,
  isItem: (item: string) => boolean,
  expected: string,
): Kind<readonly string[]> {
  const parse = (given: string) => {
    const items = given.split(',').map((item) => item.trim());
    return items.every(isItem) ? items : refuse(`${expected}, with commas between`);
  };
  return { placeholder, isSwitch: false, parse, print: (value) => value.join(',') };
}

/** A DNS host name or an IP address. */
export function isHostName(item: string): boolean {
  const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
  return isIP(item) !== 0 || (item.length <= 253 && item.split('.').every((part) => label.test(part)));
}

/** An IP address, or a network as address and prefix length: `10.0.0.0/8`. */
export function isNetwork(item: string): boolean {
  const [address, prefix, ...rest] = item.split('/');
  const family = isIP(address!);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

/** A GUID in its usual dashed form. */
export function isGuid(item: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(item);
}

function refuse(expected: string): never {
  throw new InvalidValue(expected);
}
