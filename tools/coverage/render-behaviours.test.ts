import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { behaviourPage } from './behaviour-page.ts';
import { renderBehaviours } from './render-behaviours.ts';

describe('the page of behaviours', () => {
  it('has a row with a file for every behaviour and roll-up', async () => {
    const page = await renderBehaviours(behaviourPage);
    for (const { says } of [...behaviourPage.behaviours, ...behaviourPage.made.keys(), ...behaviourPage.rollUps]) {
      const rows = page.split('\n').filter((line) => line.startsWith(`| ${says} |`) && line.includes('](../packages/'));
      assert.equal(rows.length, 1, says);
    }
  });

  it('does not list what no file exports', async () => {
    const [first] = behaviourPage.behaviours;
    assert.ok(first !== undefined);
    await assert.rejects(renderBehaviours({ ...behaviourPage, behaviours: [{ ...first }] }), /No file/);
  });
});
