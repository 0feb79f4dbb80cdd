import { loadCatalogue, type Operation } from '@reeve/catalogue';
import type { Attack, Finding } from '../attack.ts';
import { judge } from '../judge.ts';
import type { Answered, Caller } from '../victim.ts';

const operations = loadCatalogue().operations;
const callers: readonly Caller[] = ['administrator', 'technician', 'reader', 'nobody'];

/** What everybody who is signed in may write: what is his own. */
const own = /^\/system\/(myAccount|mySecurity|bundles|allinone)\b|\/(search|count)$/i;

/** Every operation with every key: who may only read writes nothing, and who has no right writes nothing at all. */
export const rights: Attack = {
  name: 'rights',
  says: 'every operation with four keys: an administrator, a technician, one who reads, one without rights',
  atOnce: 6,
  strike: async (victim, _seed, number) => {
    const operation = operations[Math.floor(number / callers.length) % operations.length] as Operation;
    const as = callers[number % callers.length] as Caller;
    const path = operation.path.replaceAll(/\{\w+\}/g, '1');
    const sending = operation.method === 'GET' || operation.method === 'DELETE' ? { as } : { as, body: '{}' };
    if (operation.method === 'DELETE' && as !== 'nobody' && as !== 'reader') return [];
    const answer = await victim.ask(operation.method, path, sending);
    const sent = `${as}: ${operation.method} ${path}`;
    return [...judge(answer, sent), ...overreach(operation, as, answer, sent)];
  },
};

function overreach({ method, path }: Operation, as: Caller, { status }: Answered, sent: string): Finding[] {
  const mayWrite = as === 'administrator' || as === 'technician';
  if (method === 'GET' || mayWrite || own.test(path) || status >= 400) return [];
  return [{ what: `${status}: written without the right`, sent }];
}
