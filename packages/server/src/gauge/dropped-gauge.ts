import type { ApiLog } from '../api-log/api-log.ts';
import type { Gauge } from '../observe/to-metrics.ts';

/** How many calls the API log did not take, as a metric. */
export function droppedGauge(apiLog: ApiLog): Gauge {
  return {
    name: 'api_log_dropped',
    help: 'Calls that the API log did not take, as there were too many.',
    read: () => apiLog.dropped,
  };
}
