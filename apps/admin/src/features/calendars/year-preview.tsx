import { useBilingual } from '@mingcha/ui';
import type { YearChange } from './calendars.queries';
import { useCalendarTexts } from './calendars.texts';

/** What a notice would change, before anything is changed: days, deadlines, organs. */
export function YearPreview({ change }: { change: YearChange }) {
  const say = useCalendarTexts();
  const inLanguage = useBilingual();
  const dayWords = (day: YearChange['changedDays'][number]['before']) =>
    [say(day.kind), day.name && inLanguage(day.name)].filter(Boolean).join(' ');
  const working = change.changedDays.filter((day) => day.workingChanges);
  return (
    <section className="cal-preview" aria-labelledby="cal-preview">
      <h2 id="cal-preview">{say('previewTitle')}</h2>
      <ul>
        <li>
          <strong>{change.moved > 0 ? say('moved', { count: change.moved }) : say('none')}</strong>
          {change.becomesOverdue > 0 && (
            <span className="mc-field-error">
              ，{say('becomesOverdue', { count: change.becomesOverdue })}
            </span>
          )}
          {change.noLongerOverdue > 0 && <>，{say('noLongerOverdue', { count: change.noLongerOverdue })}</>}
        </li>
        <li>{say('provisionalCleared', { count: change.provisionalCleared })}</li>
        <li>{say('metStay')}</li>
      </ul>
      {change.byOrgan.length > 0 && (
        <table>
          <caption>{say('byOrgan')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('organ')}</th>
              <th scope="col">{say('movedShort')}</th>
              <th scope="col">{say('overdueShort')}</th>
              <th scope="col">{say('clearedShort')}</th>
            </tr>
          </thead>
          <tbody>
            {change.byOrgan.map((organ) => (
              <tr key={organ.organId}>
                <th scope="row">{organ.organName}</th>
                <td>{organ.moved}</td>
                <td>{organ.becomesOverdue}</td>
                <td>{organ.noLongerOverdue}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {change.examples.length > 0 && (
        <table>
          <caption>{say('examples')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('matter')}</th>
              <th scope="col">{say('from')}</th>
              <th scope="col">{say('to')}</th>
            </tr>
          </thead>
          <tbody>
            {change.examples.map((example) => (
              <tr key={example.deadlineId}>
                <th scope="row">{inLanguage(example.label)}</th>
                <td className="mc-number">{example.oldDueOn}</td>
                <td className="mc-number">{example.newDueOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {working.length > 0 && (
        <table>
          <caption>{say('changedDays')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              <th scope="col">{say('before')}</th>
              <th scope="col">{say('after')}</th>
            </tr>
          </thead>
          <tbody>
            {working.map((day) => (
              <tr key={day.date}>
                <th scope="row" className="mc-number">
                  {day.date}
                </th>
                <td>{dayWords(day.before)}</td>
                <td>{dayWords(day.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
