import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileCatalogue } from './compile.ts';
import { readSources, type Sources } from './sources.ts';

const sources = readSources();

/** The real sources with something else in place of a part. */
function withPart(part: Partial<Sources>): Sources {
  return { ...sources, ...part };
}

describe('compiling the catalogue', () => {
  it('makes the same text of the same sources', () => {
    assert.equal(compileCatalogue(sources), compileCatalogue(readSources()));
  });

  it('stops at a field patch for a model that is not there, or that changes nothing', () => {
    const patch = { model: 'Nobody', field: 'name', notation: 'text', reason: 'A test.' };
    assert.throws(() => compileCatalogue(withPart({ fieldPatches: [patch] })), /there is no model Nobody/);
    const idle = { model: 'Ticket', field: 'id', notation: 'integer', reason: 'A test.' };
    assert.throws(() => compileCatalogue(withPart({ fieldPatches: [idle] })), /is "integer" already/);
    const endless = { model: 'Ticket', field: 'approved', notation: 'boolean until summary', reason: 'A test.' };
    const patches = [...sources.fieldPatches, endless];
    assert.throws(() => compileCatalogue(withPart({ fieldPatches: patches })), /until summary, which is no dateTime/);
  });

  it('puts a patched field behind another, and stops where that is not there', () => {
    const fieldsWith = (after: string) => {
      const patch = { model: 'Ticket', field: 'moon', notation: 'text', after, reason: 'A test.' };
      const compiled = compileCatalogue(withPart({ fieldPatches: [...sources.fieldPatches, patch] }));
      return Object.keys(JSON.parse(compiled).models.Ticket);
    };
    const names = fieldsWith('id');
    assert.deepEqual([names[0], names[1]], ['id', 'moon']);
    assert.throws(() => fieldsWith('nothing'), /Ticket\.moon stands behind nothing, which is no field/);
  });

  it('stops at a field that is shown through what is no reference, or as another type than it has there', () => {
    const shows = (notation: string) => {
      const patch = { model: 'Ticket', field: 'approved', notation, reason: 'A test.' };
      return () => compileCatalogue(withPart({ fieldPatches: [...sources.fieldPatches, patch] }));
    };
    assert.throws(shows('text through summary/name'), /Ticket\.approved shows no text through summary\/name/);
    assert.throws(shows('boolean through board/sparkle'), /shows no boolean through board\/sparkle/);
    assert.throws(shows('boolean through board/name'), /shows no boolean through board\/name/);
    assert.throws(shows('boolean through parentTicketId/closedFlag'), /shows no boolean/);
  });

  it('stops at an integer reference that fits nothing, names no view, or is said twice', () => {
    const patch = { fields: ['boardId'], names: '/service/boards', reason: 'A test.' };
    const withPatches = (...patches: Sources['integerReferencePatches']) =>
      compileCatalogue(withPart({ integerReferencePatches: patches }));
    assert.throws(() => withPatches({ ...patch, fields: ['sparkle'] }), /sparkle fits nothing/);
    assert.throws(() => withPatches({ ...patch, names: '/service/sparkles' }), /no view \/service\/sparkles/);
    assert.throws(() => withPatches(patch, patch), /boardId is named twice/);
  });

  it('stops at a report of no view, with a path that leads to no field, or without a value that it must have', () => {
    const report = { report: 'Moon', view: '/service/boards', columns: { Name: 'Text name' } };
    const withReport = (also: Partial<Sources['reportPatches'][number]>) =>
      compileCatalogue(withPart({ reportPatches: [...sources.reportPatches, { ...report, ...also }] }));
    assert.throws(() => withReport({ view: '/service/moons' }), /Moon shows \/service\/moons, which is no view/);
    assert.throws(
      () => withReport({ columns: { Name: 'Text location/moon' } }),
      /Moon Name: there is no location\/moon/,
    );
    assert.throws(() => withReport({ columns: { Name: 'Text' } }), /Text is no column of a report/);
    assert.throws(() => withReport({ report: 'Service' }), /two have the same name/);
    assert.throws(() => withReport({ like: 'Service', lacks: ['Moon'] }), /Moon cannot lack Moon/);
  });

  it('stops at a derived field that is not there, or that is named twice', () => {
    const nowhere = { model: 'Ticket', field: 'sparkle', reason: 'A test.' };
    assert.throws(() => compileCatalogue(withPart({ derivedFields: [nowhere] })), /there is no field Ticket\.sparkle/);
    const twice = [...sources.derivedFields, ...sources.derivedFields.slice(0, 1)];
    assert.throws(() => compileCatalogue(withPart({ derivedFields: twice })), /is read-only already/);
  });

  it('stops at a rule or a range for a field that is not there, and at one to drop that is not there', () => {
    const rule = { rule: 'notBefore', values: ['summary'] } as const;
    const nowhere = { model: 'Ticket', field: 'sparkle', rule, reason: 'A test.' };
    assert.throws(() => compileCatalogue(withPart({ rulePatches: [nowhere] })), /no field Ticket\.sparkle/);
    const noStart = {
      model: 'Ticket',
      field: 'requiredDate',
      rule: { ...rule, values: ['sparkle'] },
      reason: 'A test.',
    };
    assert.throws(() => compileCatalogue(withPart({ rulePatches: [noStart] })), /no field Ticket\.sparkle/);
    const range = { model: 'Ticket', fields: ['sparkles'], min: 0, reason: 'A test.' };
    assert.throws(() => compileCatalogue(withPart({ rangePatches: [range] })), /no field Ticket\.sparkles/);
    const drop = { model: 'Ticket', field: 'summary', drop: 'range', reason: 'A test.' } as const;
    assert.throws(() => compileCatalogue(withPart({ rulePatches: [drop] })), /Ticket\.summary has no rule range/);
  });

  it('stops at a word that the notation does not have', () => {
    const patch = { model: 'Ticket', field: 'summary', notation: 'text 100 sparkling', reason: 'A test.' };
    assert.throws(() => compileCatalogue(withPart({ fieldPatches: [...sources.fieldPatches, patch] })), /"sparkling"/);
  });

  it('stops at a view patch that no operation works on', () => {
    const patch = { view: '/service/nowhere', rowsOf: '/service/tickets', reason: 'A test.' };
    assert.throws(
      () => compileCatalogue(withPart({ viewPatches: [...sources.viewPatches, patch] })),
      /no operation works on/,
    );
  });
});
