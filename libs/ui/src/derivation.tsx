import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { daysBetween, shiftDay, weekday } from './dates';
import { useDeadlineTexts, weekdayKey } from './deadline.texts';

/** One day between the start fact and the due date. */
export interface DerivationDay {
  day: string;
  counted: boolean;
  /** Position among the counted days, from 1; only on counted ones. */
  ordinal?: number;
  /** What kind of day it is: drives the look, never the words alone. */
  kind: 'workday' | 'make_up_workday' | 'weekend' | 'holiday' | 'paused' | 'plain';
  /** Name of the holiday or of the pause, in the reader's language. */
  name?: string;
}

/** Everything that made a due date, ready to be drawn. */
export interface DerivationFacts {
  startFact: string;
  startsOn: string;
  startDayCounts: boolean;
  term: string;
  dueOn: string;
  provisional: boolean;
  days: DerivationDay[];
  rolledTo?: string | null;
  rule: ReactNode;
  calendarVersion: string;
  basis: string[];
  notices: string[];
  pauses: { from: string; until: string | null; reason: string }[];
  extensions: { amount: string; reason: string }[];
}

function kindWord(kind: DerivationDay['kind'], say: ReturnType<typeof useDeadlineTexts>): string {
  if (kind === 'make_up_workday') return say('makeUp');
  if (kind === 'weekend') return say('weekend');
  if (kind === 'holiday') return say('holiday');
  if (kind === 'paused') return say('pausedDay');
  return '';
}

function DayCell({ day, facts, entry }: { day: string; facts: DerivationFacts; entry?: DerivationDay }) {
  const say = useDeadlineTexts();
  if (day < facts.startsOn || day > facts.dueOn) return <td className="mc-day mc-day-outside" />;
  const isStart = day === facts.startsOn;
  const isDue = day === facts.dueOn;
  const kind = entry?.kind ?? 'plain';
  const words = entry?.name ?? kindWord(kind, say);
  return (
    <td
      className={`mc-day mc-day-${kind} ${entry?.counted ? 'mc-day-counted' : ''} ${isStart ? 'mc-day-start' : ''} ${isDue ? 'mc-day-due' : ''}`}
    >
      <span className="mc-day-date">{isStart || day.endsWith('-01') ? day.slice(5) : day.slice(8)}</span>
      <span className="mc-day-count">
        {isStart && !entry?.counted && say('start')}
        {entry?.counted && entry.ordinal !== undefined && say('nth', { n: entry.ordinal })}
        {!isStart && entry && !entry.counted && say('skipped')}
      </span>
      <span className="mc-day-why">
        {words}
        {isDue && <strong> {say('due')}</strong>}
      </span>
    </td>
  );
}

/** The weeks between the start fact and the due date, each day counted or named as skipped. */
function DayTable({ facts }: { facts: DerivationFacts }) {
  const say = useDeadlineTexts();
  const byDay = new Map(facts.days.map((entry) => [entry.day, entry]));
  // Weeks start on Monday, as calendars on office walls do.
  const first = shiftDay(facts.startsOn, -((weekday(facts.startsOn) + 6) % 7));
  const last = shiftDay(facts.dueOn, 6 - ((weekday(facts.dueOn) + 6) % 7));
  const all = daysBetween(first, last);
  const weeks = Array.from({ length: Math.ceil(all.length / 7) }, (_, index) =>
    all.slice(index * 7, index * 7 + 7),
  );
  const counted = facts.days.filter((entry) => entry.counted).length;
  const skipped = facts.days.filter((entry) => !entry.counted && entry.day !== facts.startsOn).length;
  return (
    <div className="mc-derivation-days" tabIndex={0} role="region" aria-label={say('days')}>
      <table className="mc-day-table">
        <caption>
          {say('days')}：{say('summary', { counted, skipped })}
        </caption>
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 0].map((index) => (
              <th key={index} scope="col">
                {say(weekdayKey(index))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell key={day} day={day} facts={facts} entry={byDay.get(day)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How a due date came about: start fact, term, every counted and skipped day, rule, article, calendar version. */
export function Derivation({ facts }: { facts: DerivationFacts }) {
  const say = useDeadlineTexts();
  const startDay = `${facts.startsOn} ${say(weekdayKey(weekday(facts.startsOn)))}`;
  const dueDay = `${facts.dueOn} ${say(weekdayKey(weekday(facts.dueOn)))}`;
  return (
    <div className="mc-derivation">
      <dl className="mc-facts">
        <Row label={say('startFact')}>{facts.startFact}</Row>
        <Row label={say('startsOn')}>
          {startDay}（{facts.startDayCounts ? say('startCounted') : say('startNotCounted')}）
        </Row>
        <Row label={say('term')}>{facts.term}</Row>
        <Row label={say('resultDueOn')}>
          <strong>{dueDay}</strong>
          {facts.provisional && <span className="mc-chip-provisional">{say('provisional')}</span>}
          {facts.rolledTo && <>（{say('rolled', { day: facts.rolledTo })}）</>}
        </Row>
        {facts.pauses.length > 0 && (
          <Row label={say('pauses')}>
            {facts.pauses.map((pause) => (
              <div key={pause.from}>
                {pause.from} {say('until')} {pause.until ?? say('ongoing')}：{pause.reason}
              </div>
            ))}
          </Row>
        )}
        {facts.extensions.length > 0 && (
          <Row label={say('extensions')}>
            {facts.extensions.map((extension) => (
              <div key={extension.reason}>
                {extension.amount}：{extension.reason}
              </div>
            ))}
          </Row>
        )}
        <Row label={say('rule')}>{facts.rule}</Row>
        <Row label={say('basis')}>
          {facts.basis.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Row>
        {facts.notices.length > 0 && <Row label={say('notices')}>{facts.notices.join('；')}</Row>}
        <Row label={say('calendarVersion')}>
          <span className="mc-number">{facts.calendarVersion}</span>
        </Row>
      </dl>
      <DayTable facts={facts} />
    </div>
  );
}

/** The derivation as a dialog; `children` is a `Derivation` or the state of loading it. */
export function DerivationDialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean;
  title?: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const say = useDeadlineTexts();
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      width={860}
      destroyOnHidden
      title={title ? `${say('derivation')}：${title}` : say('derivation')}
    >
      {children}
    </Modal>
  );
}
