import { loadCatalogue } from '@reeve/catalogue';
import fc from 'fast-check';
import { oddNumbers, oddTexts, oddValues } from '../arbitraries.ts';
import type { Attack } from '../attack.ts';
import { judge } from '../judge.ts';
import { valueAt } from '../seeded.ts';

const kinds = ['ticket', 'company', 'contact', 'timeentry', 'configuration', 'agreement', 'member', 'x', ''];
const models = new Set(loadCatalogue().collections.map(({ model }) => model.toLowerCase()));
const request = fc.record(
  {
    sequenceNumber: oddNumbers,
    resourceType: fc.oneof(fc.constantFrom(...kinds, ...models), oddTexts),
    version: oddTexts,
    apiRequest: fc.oneof(
      fc.record(
        {
          id: fc.oneof(fc.nat({ max: 40 }), oddValues),
          parentId: oddValues,
          filters: fc.record(
            { conditions: fc.oneof(fc.constantFrom('id>0', 'id=1', 'name="x"'), oddTexts), orderBy: oddTexts },
            { requiredKeys: [] },
          ),
          page: fc.record({ page: oddNumbers, pageSize: fc.constantFrom(1, 25, 1000) }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      ),
      oddValues,
    ),
  },
  { requiredKeys: [] },
);
const bodies = fc.oneof(
  { weight: 8, arbitrary: fc.record({ requests: fc.array(request, { maxLength: 20 }) }) },
  { weight: 1, arbitrary: oddValues },
);

/** Calls that hold many calls. */
export const bundles: Attack = {
  name: 'bundles',
  says: 'bundles of reads of all kinds, long lists among them, with odd members',
  atOnce: 3,
  strike: async (victim, seed, number) => {
    const body = JSON.stringify(valueAt(bodies, seed, number));
    const path = number % 4 === 0 ? '/system/bundles/count' : '/system/bundles';
    return judge(await victim.ask('POST', path, { body }), `POST ${path} ${body.slice(0, 3000)}`);
  },
};
