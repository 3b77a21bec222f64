import './workbench.css';
import { Loaded, PageHead, useBilingual } from '@mingcha/ui';
import { Link } from 'react-router';
import { ClockChip } from '../../app/clock-chip';
import { useDeadlines } from '../../app/clocks.queries';
import { useSession } from '../../app/session';
import { CalendarAlarm, JobAlarms } from './alarms';
import { ClockTiles } from './clock-tiles';
import { useFirstTasks } from './workbench.queries';
import { useWorkbenchTexts } from './workbench.texts';

function FirstTasks() {
  const say = useWorkbenchTexts();
  const reading = useFirstTasks();
  return (
    <section aria-labelledby="wb-tasks">
      <h2 id="wb-tasks">{say('todo')}</h2>
      <Loaded reading={reading} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('noTodo')}</p>
          ) : (
            <ul className="wb-lines">
              {items.map((task) => (
                <li key={task.id}>
                  {task.link ? <Link to={task.link}>{task.title}</Link> : <span>{task.title}</span>}
                  {task.dueOn && <span className="mc-number">{task.dueOn}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Link to="/tasks">{say('todoAll')}</Link>
    </section>
  );
}

function UrgentClocks() {
  const say = useWorkbenchTexts();
  const inLanguage = useBilingual();
  const { today, user } = useSession();
  const reading = useDeadlines({ state: 'running', sort: 'dueOn', limit: 10 });
  return (
    <section aria-labelledby="wb-urgent">
      <h2 id="wb-urgent">{say('urgent')}</h2>
      <Loaded reading={reading} lines={6}>
        {({ items }) => {
          const next = items[0]?.dueOn;
          return (
            <>
              {(next === undefined || next > today) && (
                <p>{next ? say('allClearNext', { day: next }) : say('allClear')}</p>
              )}
              <ul className="wb-lines">
                {items.map((clock) => (
                  <li key={clock.id}>
                    <Link to={`/decisions/${clock.subjectId}`}>{inLanguage(clock.label)}</Link>
                    {user.scope === 'district' && <span className="mc-intro">{clock.organName}</span>}
                    <span className="mc-number">{clock.dueOn}</span>
                    <ClockChip clock={clock} />
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
      <Link to="/deadlines">{say('urgentAll')}</Link>
    </section>
  );
}

/** The first page of everybody: what is due, what waits, and what the role has to watch. */
export function WorkbenchPage() {
  const say = useWorkbenchTexts();
  const { can } = useSession();
  const seesClocks = can('deadline.read');
  return (
    <div className="wb">
      <PageHead title={say('title')} />
      <CalendarAlarm />
      {seesClocks && <ClockTiles />}
      <div className="wb-columns">
        {seesClocks && <UrgentClocks />}
        {can('task.read') && <FirstTasks />}
        {can('job.read') && <JobAlarms />}
      </div>
    </div>
  );
}
