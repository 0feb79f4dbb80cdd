import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LentBytes } from './lent-bytes.ts';

describe('lent bytes', () => {
  it('hold what was written, however much and in whatever script', () => {
    const texts = ['plain', 'é', '漢字', '😀', 'x'.repeat(300_000), '末'.repeat(200_000)];
    const lent = new LentBytes();
    for (const text of texts) lent.write(text);
    assert.equal(lent.bytes.toString('utf8'), texts.join(''));
    assert.equal(lent.length, Buffer.byteLength(texts.join('')));
    lent.giveBack();
  });

  it('lie in another buffer than those of anybody who still holds his', () => {
    const [one, other] = [new LentBytes(), new LentBytes()];
    one.write('one');
    other.write('other');
    assert.equal(one.bytes.toString(), 'one');
    one.giveBack();
    const third = new LentBytes();
    third.write('third');
    assert.equal(other.bytes.toString(), 'other');
  });

  it('are gone when they were given back, once', () => {
    const lent = new LentBytes();
    lent.giveBack();
    assert.throws(() => lent.bytes, /given back/);
    assert.throws(() => lent.giveBack(), /given back/);
  });

  it('use the buffer of those who gave theirs back', () => {
    const first = new LentBytes();
    const { buffer } = first.bytes;
    first.giveBack();
    assert.ok(new LentBytes().bytes.buffer === buffer, 'the same memory');
  });
});
