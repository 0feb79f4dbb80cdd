import { useEffect, useState } from 'preact/hooks';

/** What is loaded: a value, also an older one while the next is on its way, or what went wrong. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly error: unknown;
  readonly isLoading: boolean;
}

/** Loads a value, and again whenever a mark is another. A load that is overtaken is given up by its signal. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>, marks: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ value: null, error: null, isLoading: true });
  useEffect(() => {
    const control = new AbortController();
    setLoaded(({ value }) => ({ value, error: null, isLoading: true }));
    load(control.signal).then(
      (value) => control.signal.aborted || setLoaded({ value, error: null, isLoading: false }),
      (error: unknown) => control.signal.aborted || setLoaded(({ value }) => ({ value, error, isLoading: false })),
    );
    return () => control.abort();
  }, marks);
  return loaded;
}
