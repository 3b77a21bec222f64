import { daysBetween, shiftDay, useBilingual, useDeadlineTexts, weekday, weekdayKey } from '@mingcha/ui';
import type { NamedDay } from './calendars.queries';
import { useCalendarTexts } from './calendars.texts';

function MonthTable({ year, month, named }: { year: number; month: number; named: Map<string, NamedDay> }) {
  const say = useCalendarTexts();
  const clock = useDeadlineTexts();
  const inLanguage = useBilingual();
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const last = shiftDay(next, -1);
  // Weeks start on Monday; the cells before the first and after the last day stay empty.
  const grid = daysBetween(
    shiftDay(first, -((weekday(first) + 6) % 7)),
    shiftDay(last, (7 - weekday(last)) % 7),
  );
  const weeks = Array.from({ length: grid.length / 7 }, (_, index) => grid.slice(index * 7, index * 7 + 7));
  return (
    <table className="cal-month">
      <caption>{say('month', { year, month })}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 0].map((index) => (
            <th key={index} scope="col">
              <abbr title={clock(weekdayKey(index))}>{clock(weekdayKey(index)).slice(-1)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              if (day < first || day > last) return <td key={day} />;
              const special = named.get(day);
              const isWeekend = weekday(day) === 0 || weekday(day) === 6;
              const look = special?.kind ?? (isWeekend ? 'weekend' : 'workday');
              return (
                <td
                  key={day}
                  className={`cal-${look}`}
                  title={special && `${day} ${inLanguage(special.name)}`}
                >
                  {Number(day.slice(8))}
                  {special && (
                    <small>
                      {special.kind === 'holiday' ? say('off') : say('work')}
                      <span className="mc-hidden">{inLanguage(special.name)}</span>
                    </small>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The twelve months of a year: days off and made-up working days by sign and colour. */
export function MonthGrid({ year, days }: { year: number; days: NamedDay[] }) {
  const say = useCalendarTexts();
  const named = new Map(days.map((day) => [day.date, day]));
  return (
    <>
      <p className="mc-intro">{say('legend')}</p>
      <div className="cal-year">
        {Array.from({ length: 12 }, (_, index) => (
          <MonthTable key={index} year={year} month={index + 1} named={named} />
        ))}
      </div>
    </>
  );
}
