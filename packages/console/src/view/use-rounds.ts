import { useEffect, useState } from 'preact/hooks';

/** A number that grows every so many seconds while the page is looked at; 0 seconds stand still. */
export function useRounds(seconds: number): number {
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setInterval(() => document.hidden || setRound((before) => before + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return round;
}
