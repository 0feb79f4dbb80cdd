import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pathAdvice } from './path-advice.ts';

it('says which path was meant, and what a path takes', () => {
  const missing = { status: 404, code: 'ConnectWiseApi', method: 'GET' };
  assert.match(pathAdvice({ ...missing, path: '/service/ticket' }) ?? '', /Did you mean service\/tickets\?/);
  assert.match(pathAdvice({ ...missing, path: '/service/tickets/5/note' }) ?? '', /mean service\/tickets\/5\/notes\?/);
  assert.match(pathAdvice({ ...missing, path: '/nonsense/everywhere' }) ?? '', /"reeve docs" lists/);
  const patch = { status: 405, code: 'MethodNotAllowed', method: 'PATCH', path: '/service/tickets' };
  assert.equal(pathAdvice(patch), 'service/tickets takes GET, POST. A record of it is service/tickets/ID.');
  assert.equal(
    pathAdvice({ ...missing, path: '/service/tickets' }),
    undefined,
    'a server that lacks it is no misspelling',
  );
  assert.equal(pathAdvice({ ...missing, code: 'NotFound', path: '/service/tickets/9' }), undefined);
});
