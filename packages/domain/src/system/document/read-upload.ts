import type { Form, FormFile } from '../../action/body.ts';
import { refuse } from '../../fault.ts';
import { headOf } from '../../file/content.ts';
import { fileNameOf } from './file-name.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Upload } from './upload.ts';

/**
 * Reads the parts of an upload's form (evidence: documents/upload, documents/flags). Parts that are not sent are left out.
 * Refused as a body's values are: a record's id that is no number, a flag that is no flag.
 */
export function readUpload(form: Form): Upload {
  const file = form.get('file');
  const recordId = text(form, 'recordid');
  return {
    ...given('recordType', text(form, 'recordtype')),
    ...given('recordId', recordId === undefined ? undefined : toId(recordId)),
    ...given('title', text(form, 'title')),
    ...given('url', text(form, 'url')),
    ...given('file', file === undefined || typeof file === 'string' ? undefined : toContent(file)),
    ...given('privateFlag', flag(form, 'privateflag')),
    ...given('isAvatar', flag(form, 'isavatar')),
    ...given('readOnlyFlag', flag(form, 'readonlyflag') ?? flag(form, 'readonlyflay')),
  };
}

function toContent({ name, mediaType, ...content }: FormFile) {
  return { ...content, name: fileNameOf(name), mediaType: mediaTypeOf(headOf(content), mediaType) };
}

function toId(value: string): number {
  if (/^\d{1,10}$/.test(value)) return Number(value);
  return refuse({
    kind: 'value not converted',
    message: `Could not convert string to integer: ${value.slice(0, 40)}.`,
    path: 'recordId',
  });
}

function text(form: Form, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
}

const spellings: Readonly<Record<string, boolean>> = {
  ...{ true: true, '1': true, on: true },
  ...{ false: false, '0': false, off: false },
};

/** An empty flag is one that is not sent; a word that is none is refused, lest what was to be private becomes public. */
function flag(form: Form, name: string): boolean | undefined {
  const value = text(form, name)?.trim() ?? '';
  if (value === '') return undefined;
  const word = value.toLowerCase();
  if (Object.hasOwn(spellings, word)) return spellings[word];
  const message = `Could not convert string to boolean: ${value.slice(0, 40)}.`;
  return refuse({ kind: 'value not converted', message, path: name });
}

function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: V });
}
