import type { FormField } from './form-field.ts';

/** From so many characters on a text may be several sentences, and from so many it is sure to be. */
const [someText, longText] = [250, 1000];

/** What the names of texts end in that people write in sentences. */
const prose =
  /(?:analysis|body|comment|contents|description|details|instructions|memo|message|notes?|question|reason|resolution|response|signature|text)$/i;

/** Whether a text is written in several lines: a long one, one that has some already, and prose that is not short. */
export function takesLines(
  { type, name, maxLength }: Pick<FormField, 'type' | 'name' | 'maxLength'>,
  text: string,
): boolean {
  if (type !== 'text') return false;
  const longest = maxLength ?? someText;
  return text.includes('\n') || longest >= longText || (longest >= someText && prose.test(name));
}
