import { Link } from 'react-router';
import { useCalendarYears } from '../../app/calendars.queries';
import { isLate, useJobs } from '../../app/jobs.queries';
import { useSession } from '../../app/session';
import { useWorkbenchTexts } from './workbench.texts';

/** The workbench asks for job results at this pace. */
const REFRESH_MS = 60_000;

/** A year whose notice should have been loaded by now; everybody sees it, the system administrator acts. */
export function CalendarAlarm() {
  const say = useWorkbenchTexts();
  const { can } = useSession();
  const { data } = useCalendarYears(can('calendar.read'));
  return data?.alarms.map(({ year }) => (
    <div key={year} className="mc-notice mc-notice-red" role="alert">
      <p>
        <strong>{say('calendarMissing', { year })}</strong>
      </p>
      <p>{say('calendarMissingHint')}</p>
      {can('calendar.write') && <Link to={`/admin/calendars?year=${year}`}>{say('loadCalendar')}</Link>}
    </div>
  ));
}

/** For the system administrator: which recurring jobs failed or did not run. */
export function JobAlarms() {
  const say = useWorkbenchTexts();
  const { data, error } = useJobs(REFRESH_MS);
  const jobs = data?.items ?? [];
  const failed = jobs.filter((job) => job.lastRun?.state === 'failed');
  const late = jobs.filter((job) => isLate(job) && job.lastRun?.state !== 'failed');
  return (
    <section aria-labelledby="wb-jobs">
      <h2 id="wb-jobs">{say('jobs')}</h2>
      {Boolean(error) && <p>{say('unavailable')}</p>}
      {data && failed.length + late.length === 0 && <p>{say('jobsFine', { count: jobs.length })}</p>}
      <ul>
        {failed.map((job) => (
          <li key={job.id} className="mc-field-error">
            ■ {say('jobFailed', { name: job.id })}
          </li>
        ))}
        {late.map((job) => (
          <li key={job.id} className="mc-field-error">
            ▲ {say('jobLate', { name: job.id })}
          </li>
        ))}
      </ul>
      <Link to="/admin/jobs-health">{say('jobsAll')}</Link>
    </section>
  );
}
