import type { Form, FormFile } from '../../action/body.ts';
import { refuse } from '../../fault.ts';
import { headOf } from '../../file/content.ts';
import { fileNameOf } from './file-name.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Upload } from './upload.ts';

/** Reads the parts of an upload's form (evidence: documents/upload). Parts that are not sent are left out. */
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

function flag(form: Form, name: string): boolean | undefined {
  const value = text(form, name);
  return value === undefined ? undefined : value.trim().toLowerCase() === 'true';
}

function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: V });
}
