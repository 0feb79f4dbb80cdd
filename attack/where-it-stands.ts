/** How many calls are told, the innermost first. */
const told = 10;

/** Milliseconds until the debugger is given up. */
const patience = 20_000;

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly location: { readonly lineNumber: number; readonly columnNumber: number };
}

interface Message {
  readonly method?: string;
  readonly params?: { readonly callFrames?: readonly Frame[] };
}

/**
 * Halts a program by its debugger, at that address, and lets it go on. Answers the calls in which it was: also in the
 * middle of a loop in which nothing else could ask it. An empty text where it does not halt.
 */
export function whereItStands(debuggerAddress: string): Promise<string> {
  const socket = new WebSocket(debuggerAddress);
  let number = 0;
  const say = (method: string) => socket.send(JSON.stringify({ id: ++number, method }));
  return new Promise((resolve) => {
    const end = (where: string) => {
      clearTimeout(late);
      resolve(where);
      socket.close();
    };
    const late = setTimeout(() => end(''), patience);
    socket.onerror = () => end('');
    socket.onopen = () => {
      say('Debugger.enable');
      say('Debugger.pause');
    };
    socket.onmessage = ({ data }) => {
      const { method, params } = JSON.parse(String(data)) as Message;
      if (method !== 'Debugger.paused') return;
      say('Debugger.resume');
      end((params?.callFrames ?? []).slice(0, told).map(placeOf).join(' < '));
    };
  });
}

function placeOf({ functionName, url, location }: Frame): string {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return `${functionName || 'anonymous'} (${file}:${location.lineNumber + 1}:${location.columnNumber + 1})`;
}
