import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

/** Work, and whether it is under way. */
export interface BusyWork<Given extends readonly unknown[]> {
  readonly isBusy: boolean;
  readonly run: (...given: Given) => Promise<void>;
}

/** Work that is not begun again while it is under way: who presses a button twice makes one record. */
export function useBusy<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): BusyWork<Given> {
  const isShown = useSignal(false);
  const isUnderWay = useRef(false);
  const run = async (...given: Given) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    isShown.value = true;
    try {
      await work(...given);
    } finally {
      isUnderWay.current = false;
      isShown.value = false;
    }
  };
  return { isBusy: isShown.value, run };
}
