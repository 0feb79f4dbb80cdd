import type { Classified } from './classify.ts';

/**
 * An action's name: the last fixed word of its path, then the words before it without the section
 * (`POST /finance/agreements/types/{id}/copy` is `copy-agreements-types`). A verb other than GET and POST goes in front.
 */
export function actionName(operation: Classified): string {
  const words = operation.path.split('/').filter((word) => word !== '' && !word.startsWith('{'));
  const [, ...rest] = words.map(toKebab);
  const last = rest.pop() ?? toKebab(words[0] ?? '');
  const name = [last, ...rest].join('-');
  const section = ['service', 'project', 'system', 'time'].includes(words[0] ?? '') ? `${words[0]}-` : '';
  const verb = ['PUT', 'PATCH', 'DELETE'].includes(operation.method) ? `${operation.method.toLowerCase()}-` : '';
  const one = /\{\w+\}$/.test(operation.path) ? '-by-id' : '';
  return `${verb}${section}${name}${nesting(operation)}${one}`;
}

/** Tells apart the same words across all parents and under one. */
function nesting(operation: Classified): string {
  return /\{(parentId|grandparentId)\}\/(triggers|workflow)/.test(operation.path) ? '-of-one' : '';
}

function toKebab(word: string): string {
  return word.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
