import { useMemo } from 'preact/hooks';
import { useControl } from './use-control.ts';

/** The clock of the company that one is signed in to, in milliseconds, where the server tells it; else this machine's. */
export function useCompanyClock(): () => number {
  const { value } = useControl('GET /clock');
  return useMemo(() => {
    if (value === null) return Date.now;
    const [at, since, speed] = [Date.parse(value.now), Date.now(), value.speed ?? 1];
    return () => at + (Date.now() - since) * speed;
  }, [value]);
}
