import './calendars.css';
import { Facts, formatMoment, Loaded, PageHead, StatusTag, useBilingual } from '@mingcha/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../app/session';
import {
  type CalendarYear,
  type CalendarYearDetail,
  type CalendarYears,
  useCalendarYear,
  useCalendarYears,
} from './calendars.queries';
import { useCalendarTexts } from './calendars.texts';
import { LoadNotice } from './load-notice';
import { MonthGrid } from './month-grid';

function YearState({ year, alarms }: { year: CalendarYear; alarms: CalendarYears['alarms'] }) {
  const say = useCalendarTexts();
  if (year.status === 'published') return <StatusTag tone="green">{say('published')}</StatusTag>;
  const isMissing = alarms.some((alarm) => alarm.year === year.year);
  return isMissing ? (
    <StatusTag tone="red">{say('missing')}</StatusTag>
  ) : (
    <StatusTag tone="amber">{say('estimated')}</StatusTag>
  );
}

function YearRecord({ detail }: { detail: CalendarYearDetail }) {
  const say = useCalendarTexts();
  const inLanguage = useBilingual();
  const { notice, history } = detail;
  return (
    <>
      <Facts
        rows={[
          [
            say('notice'),
            notice ? [inLanguage(notice.title), notice.number].filter(Boolean).join(' ') : say('noNotice'),
          ],
          [say('workingDays'), detail.workingDays],
          [say('appliedBy'), `${detail.appliedByName} ${formatMoment(detail.appliedAt)}`],
          [say('reason'), detail.reason],
        ]}
      />
      <MonthGrid year={detail.year} days={detail.days} />
      {history.length > 1 && (
        <>
          <h2>{say('history')}</h2>
          <ul className="mc-plain-list">
            {history.map((version) => (
              <li key={version.version}>
                {say('version', { version: version.version })} · {formatMoment(version.appliedAt)} ·{' '}
                {version.appliedByName} · {version.reason}
                {version.supersededAt &&
                  `（${say('superseded', { when: formatMoment(version.supersededAt) })}）`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function YearPanel({ year }: { year: number }) {
  const reading = useCalendarYear(year);
  return <Loaded reading={reading}>{(detail) => <YearRecord detail={detail} />}</Loaded>;
}

/** Years with their state, the months of one of them, and the way to load a notice. */
export function CalendarPage() {
  const say = useCalendarTexts();
  const { today, can } = useSession();
  const [parameters] = useSearchParams();
  const reading = useCalendarYears();
  const year = Number(parameters.get('year')) || Number(today.slice(0, 4));
  const [loading, setLoading] = useState<number | null>(null);
  if (loading !== null) return <LoadNotice year={loading} onDone={() => setLoading(null)} />;
  return (
    <>
      <PageHead
        title={say('title')}
        actions={
          can('calendar.write') && (
            <Button type="primary" onClick={() => setLoading(year)}>
              {say('loadTitle', { year })}
            </Button>
          )
        }
      />
      <Loaded reading={reading}>
        {({ items, alarms }) => (
          <>
            {alarms.map((alarm) => (
              <div key={alarm.year} className="mc-notice mc-notice-red" role="alert">
                <strong>{say('missingAlarm', alarm)}</strong> {say('missingHint')}
              </div>
            ))}
            <div className="cal-columns">
              <nav aria-label={say('years')}>
                <h2>{say('years')}</h2>
                <ul className="cal-years">
                  {[...items].reverse().map((item) => (
                    <li key={item.year}>
                      <Link to={`?year=${item.year}`} aria-current={item.year === year ? 'page' : undefined}>
                        <span className="mc-number">{item.year}</span>
                        <YearState year={item} alarms={alarms} />
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              <section aria-label={String(year)}>
                <YearPanel year={year} />
              </section>
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
