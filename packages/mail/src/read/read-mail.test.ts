import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MailUnreadable } from './parse-mail.ts';
import { readMail } from './read-mail.ts';
import { textOfPage } from './text-of-page.ts';

const head = 'From: ann@orchard.example\r\nTo: desk@provider.example\r\nSubject: Printer\r\n';
const read = (rest: string) => readMail(Buffer.from(head + rest));

describe('a mail that is made to take long', () => {
  it('is read in one go, whatever its page is made of', async () => {
    for (const [unit, left] of [
      ['<style', 239_994],
      ['<', 40_000],
    ] as const)
      assert.equal((await read(`Content-Type: text/html\r\n\r\n${unit.repeat(40_000)}`)).text.length >= left, true);
  });

  it('has no more files, mails that it answers and copies than are used', async () => {
    const parts = `--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n`.repeat(70);
    const mail = await read(
      `References: ${'<a@b> '.repeat(90)}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n${' \r\n'.repeat(500)}`,
    );
    assert.deepEqual([mail.files.length, mail.answers.length, mail.subject], [50, 50, 'Printer']);
  });

  it('is refused where it is none, whatever its length', async () => {
    for (const lines of [1, 1000])
      await assert.rejects(readMail(Buffer.from(`Subject: x\r\n\r\n${'a\r\n'.repeat(lines)}`)), MailUnreadable);
  });
});

it('the text of a page is what stands between its tags, styles and scripts', () => {
  for (const [page, text] of [
    ['<p>It <b>smokes</b>.</p>', ' It  smokes . '],
    ['<STYLE>p{}</style><script>x<y</script>It', '  It'],
    ['<style>p{} It', ' p{} It'],
    ['1 < 2', '1 < 2'],
    ['', ''],
  ] as const)
    assert.equal(textOfPage(page), text);
});
