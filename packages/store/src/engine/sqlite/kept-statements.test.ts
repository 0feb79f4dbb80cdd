import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { KeptStatements } from './kept-statements.ts';

function countedStatements(capacity: number) {
  const database = new DatabaseSync(':memory:');
  const prepared: string[] = [];
  const statements = new KeptStatements(capacity, (sql) => {
    prepared.push(sql);
    return database.prepare(sql);
  });
  const ask = (number: number) => statements.get(`select ${number}`).get();
  return { prepared, statements, ask };
}

test('a text that is asked for again is kept, whatever is asked for once in between', () => {
  const { prepared, statements, ask } = countedStatements(60);
  for (let other = 1000; other < 1040; other += 1) {
    ask(1);
    ask(other);
  }
  assert.equal(prepared.filter((sql) => sql === 'select 1').length, 2);
  assert.ok(statements.size <= 60);
});

test('a text that is asked for once is let go after the trial of four others', () => {
  const { statements, ask } = countedStatements(300);
  for (let number = 0; number < 1000; number += 1) ask(number);
  assert.equal(statements.size, 4);
});

test('what cannot be prepared is not kept', () => {
  const { statements } = countedStatements(60);
  assert.throws(() => statements.get('selec 1'), /syntax/);
  assert.equal(statements.size, 0);
});

test('a text that is forgotten is prepared anew, on trial or kept', () => {
  const { prepared, statements, ask } = countedStatements(60);
  ask(1);
  statements.forget('select 1');
  ask(1);
  statements.forget('select 1');
  statements.forget('select 2');
  ask(1);
  assert.deepEqual(prepared, ['select 1', 'select 1', 'select 1']);
  assert.equal(statements.size, 1);
});
