import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allBehaviours } from '../../packages/domain/src/all-behaviours.ts';
import { renderBehaviours } from './render-behaviours.ts';

describe('the page of behaviours', () => {
  it('has a row with a file for every behaviour', async () => {
    const page = await renderBehaviours(allBehaviours);
    const rows = page.split('\n').filter((line) => line.includes('](../packages/domain/src/'));
    assert.equal(rows.length, allBehaviours.length);
  });

  it('does not list what no file exports', async () => {
    const [first] = allBehaviours;
    assert.ok(first !== undefined);
    await assert.rejects(renderBehaviours([{ ...first }]), /No file/);
  });
});
