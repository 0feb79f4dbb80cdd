/** What is published of calls. `start`, `asyncEnd` and `error` are named as tracing channels are. */
type ChannelEvent = 'start' | 'asyncEnd' | 'error' | 'retry' | 'warning';

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

interface ChannelModule {
  channel(name: string): Channel;
}

/** Found where the platform has it: nothing is imported, so bundles for browsers need no stand-in. */
const platform = globalThis as { process?: { getBuiltinModule?: (name: string) => ChannelModule | undefined } };
const diagnostics = platform.process?.getBuiltinModule?.('node:diagnostics_channel');

const channels: Readonly<Record<ChannelEvent, Channel | undefined>> = {
  start: diagnostics?.channel('tracing:reeve.client.call:start'),
  asyncEnd: diagnostics?.channel('tracing:reeve.client.call:asyncEnd'),
  error: diagnostics?.channel('tracing:reeve.client.call:error'),
  retry: diagnostics?.channel('reeve.client.retry'),
  warning: diagnostics?.channel('reeve.client.warning'),
};

/** Publishes to `node:diagnostics_channel`, where anybody subscribed. */
export function publish(event: ChannelEvent, message: unknown): void {
  const channel = channels[event];
  if (channel?.hasSubscribers) channel.publish(message);
}
