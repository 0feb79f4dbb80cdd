/**
 * Runs work on each element, so many at a time, and answers the outcomes in the order of the elements. Where the caller stops,
 * or one of the works raises, those that run already are waited for, and what they made is handed to `unused`.
 */
export async function* readAhead<T, R>(
  elements: readonly T[],
  most: number,
  work: (element: T) => Promise<R>,
  unused: (outcome: R) => void,
): AsyncGenerator<readonly [element: T, outcome: R]> {
  const running: (readonly [T, Promise<R>])[] = [];
  let next = 0;
  try {
    while (next < elements.length || running.length > 0) {
      while (running.length < most && next < elements.length) running.push(begin(elements[next++] as T, work));
      const [element, outcome] = running.shift() as readonly [T, Promise<R>];
      yield [element, await outcome];
    }
  } finally {
    for (const [, outcome] of running) await outcome.then(unused, () => {});
  }
}

function begin<T, R>(element: T, work: (element: T) => Promise<R>): readonly [T, Promise<R>] {
  const outcome = work(element);
  // It is waited for later, and is not to end the process when it fails before that.
  outcome.catch(() => {});
  return [element, outcome];
}
