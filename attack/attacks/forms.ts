import fc from 'fast-check';
import { oddTexts } from '../arbitraries.ts';
import type { Attack } from '../attack.ts';
import { judge } from '../judge.ts';
import { valueAt } from '../seeded.ts';

const fieldName = fc.constantFrom('recordType', 'recordId', 'title', 'file', 'privateFlag', 'isAvatar', 'url', 'x');
const value = fc.oneof(
  fc.constantFrom('Ticket', 'Company', 'Member', 'Invoice', '1', 'true', 'false', 'http://127.0.0.1/', 'x'),
  oddTexts,
);
const fileName = fc.oneof(
  fc.constantFrom('a.txt', '../a', 'a.html', 'a\0b', '', 'con', 'a.png', `${'x'.repeat(300)}.pdf`),
  oddTexts,
);
const part = fc.oneof(
  fc.tuple(fieldName, value).map(([name, text]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${text}`),
  fc
    .tuple(fieldName, fileName, oddTexts)
    .map(
      ([name, file, text]) =>
        `Content-Disposition: form-data; name="${name}"; filename="${file}"\r\nContent-Type: image/png\r\n\r\n${text}`,
    ),
  fc.constantFrom('', '\r\n', 'Content-Disposition: form-data', 'X: y\r\n\r\nz'),
);
const calls = fc.record({
  parts: fc.array(part, { maxLength: 12 }),
  many: fc.constantFrom(1, 1, 1, 1, 2000),
  boundary: fc.constantFrom('a', '--', '"b c"', 'x'.repeat(80)),
  ending: fc.constantFrom('--', '--\r\n', '', '-'),
  path: fc.constantFrom('/system/documents', '/system/documents', '/company/contacts/1/image', '/service/tickets'),
});

/** Forms of all kinds to what takes files, and to what takes none. */
export const forms: Attack = {
  name: 'forms',
  says: 'multipart forms: odd names, files, boundaries, endings, thousands of parts',
  atOnce: 4,
  strike: async (victim, seed, number) => {
    const { parts, many, boundary, ending, path } = valueAt(calls, seed, number);
    const bare = boundary.replaceAll('"', '');
    const body = Buffer.from(
      `${parts
        .map((each) => `--${bare}\r\n${each}\r\n`)
        .join('')
        .repeat(many)}--${bare}${ending}`,
    );
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const answer = await victim.ask('POST', path, { headers, body: new Uint8Array(body) });
    return judge(answer, `POST ${path} ${headers['content-type']} x${many} ${body.toString('latin1').slice(0, 1500)}`);
  },
};
