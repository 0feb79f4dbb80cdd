import { useEffect, useState } from 'preact/hooks';

/** The time of the clock that is given, in milliseconds, looked at every so many seconds. */
export function useNow(clock: () => number, seconds = 1): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    setNow(clock());
    const timer = setInterval(() => setNow(clock()), seconds * 1000);
    return () => clearInterval(timer);
  }, [clock, seconds]);
  return now;
}
