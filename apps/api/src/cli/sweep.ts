import { JobQueue } from '@mingcha/platform';
import { withRooms } from './context';

/** `sweep`: the third trigger of the deadline sweep, for the host's own timer. */
export async function sweepCommand(): Promise<object> {
  const result = await withRooms((app) => app.get(JobQueue).runNow('deadlines.sweep', 'cli'));
  return { ok: true, ...result };
}
