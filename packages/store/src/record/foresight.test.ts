import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Parameter, Transaction } from '../engine/engine.ts';
import { type ForeseenStatements, Foresight } from './foresight.ts';

/** A transaction that notes what is sent, and what of it was sent ahead. */
function aTransaction() {
  const sent: string[] = [];
  const note =
    (how: string) =>
    (sql: string, parameters: readonly Parameter[] = []) => {
      sent.push(`${how}${sql} ${parameters.join()}`);
      return Promise.resolve([[sql, ...parameters]]);
    };
  const transaction: Transaction = {
    group: {},
    begun: () => true,
    all: note(''),
    foresee: note('ahead: '),
    run: async (sql, parameters) => (await note('')(sql, parameters)).length,
    runLater: (sql, parameters) => void note('')(sql, parameters),
    announce: () => {},
  };
  return { sent, transaction };
}

describe('foresight', () => {
  const [company, contact, held, phones] = ['select company', 'select contact', 'hold', 'select phones'];

  /** A new ticket of a company, with that contact. */
  const look = async (statements: ForeseenStatements, person: number) => {
    const answers = [await statements.all(company, [1]), await statements.all(contact, [person])];
    statements.hold(held, [person]);
    answers.push(await statements.all(phones, [person]));
    await statements.run('insert', []);
    return answers;
  };
  const make = async (foresight: Foresight, person: number, kind = 'create') => {
    const { sent, transaction } = aTransaction();
    const answers = await look(foresight.of(transaction, kind), person);
    const expected = [[[company, 1]], [[contact, person]], [[phones, person]]];
    assert.deepEqual(answers, expected);
    return sent;
  };
  const inTime = (person: number) => [
    `${company} 1`,
    `${contact} ${person}`,
    `${held} ${person}`,
    `${phones} ${person}`,
    'insert ',
  ];

  it('sends what two before asked together with the first look, in their order', async () => {
    const foresight = new Foresight();
    assert.deepEqual(await make(foresight, 5), inTime(5));
    assert.deepEqual(await make(foresight, 5), inTime(5), 'once may be chance');
    const ahead = [`${company} 1`, `ahead: ${contact} 5`, `${held} 5`, `ahead: ${phones} 5`, 'insert '];
    assert.deepEqual(await make(foresight, 5), ahead);
    assert.deepEqual(await make(foresight, 5, 'patch'), inTime(5), 'what another kind asks is not known');
  });

  it('asks in time what is not as it was, and learns it', async () => {
    const foresight = new Foresight();
    for (const person of [5, 5]) await make(foresight, person);
    const inVain = [`ahead: ${contact} 5`, `${held} 5`, `ahead: ${phones} 5`];
    assert.deepEqual(await make(foresight, 6), [inTime(6)[0], ...inVain, ...inTime(6).slice(1)]);
    assert.deepEqual(await make(foresight, 6), inTime(6));
    assert.ok((await make(foresight, 6)).includes(`ahead: ${contact} 6`));
  });

  it('answers what is on its way once, and nothing of it after a write', async () => {
    const foresight = new Foresight();
    for (const person of [5, 5]) await make(foresight, person);
    const { sent, transaction } = aTransaction();
    const statements = foresight.of(transaction, 'create');
    await statements.all(company, [1]);
    await statements.all(contact, [5]);
    await statements.all(contact, [5]);
    await statements.all('insert returning', [3]);
    await statements.all(phones, [5]);
    assert.deepEqual(sent.slice(4), [`${contact} 5`, 'insert returning 3', `${phones} 5`]);
  });

  it('is of so many first looks, and of so many statements behind one', async () => {
    const foresight = new Foresight();
    const lookLong = async (kind: string) => {
      const { sent, transaction } = aTransaction();
      const statements = foresight.of(transaction, kind);
      for (let at = 0; at < 40; at += 1) await statements.all(company, [at]);
      await statements.run('insert');
      return sent.filter((text) => text.startsWith('ahead')).length;
    };
    assert.deepEqual([await lookLong('long'), await lookLong('long'), await lookLong('long')], [0, 0, 16]);
    for (let other = 0; other < 2_000; other += 1) await lookLong(`kind ${other}`);
    assert.equal(await lookLong('long'), 0, 'what nobody met for long is forgotten');
  });
});
