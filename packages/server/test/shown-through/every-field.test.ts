import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Field, loadCatalogue, type View } from '@reeve/catalogue';
import { inOlderVersion, inOneWorld } from '../../../testkit/src/index.ts';

const catalogue = loadCatalogue();

/** Lists whose model shows something of other records, each with those fields. */
function lists(): { view: View; model: string; fields: readonly Field[] }[] {
  return catalogue.operations.flatMap(({ kind, view, response, onlyIn }) => {
    if (kind !== 'list' || view === undefined || response === null || onlyIn !== undefined) return [];
    const fields = catalogue
      .model(response)
      .fields.filter(({ through, inInfo }) => through !== undefined && inInfo !== true);
    return fields.length === 0 ? [] : [{ view: catalogue.view(view), model: response, fields }];
  });
}

inOneWorld('every field that shows something of another record', (world) => {
  it('is answered, asked for and put in order in every version that has it', async () => {
    assert.ok(lists().length > 5);
    const callers = [world(), inOlderVersion(world())];
    for (const { view, model, fields } of lists()) {
      const path = view.path.replaceAll(/\{\w+\}/g, '1');
      for (const { name, type } of fields) {
        const value = type === 'reference' ? `${name}/id` : name;
        for (const caller of callers) {
          const query = `fields=id,${name}&conditions=${value} != null and ${name} != null&orderBy=${value} desc`;
          const reply = await caller.get(`${path}?${query}`);
          const isLacking = caller !== callers[0] && catalogue.older[0]?.fields[model]?.[name] === null;
          const wanted = isLacking ? [400] : [200, 404]; // the parent that the path names may not be there
          assert.ok(wanted.includes(reply.status), `${path} ${name}: ${reply.text}`);
        }
      }
    }
  });
});
