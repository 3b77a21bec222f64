import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { daysBetween, shiftDay, weekday } from './dates';
import { useDeadlineTexts, weekdayKey } from './deadline.texts';

/** What one day did on the way to the due date, as the server derives it. */
export interface DerivationStep {
  date: string;
  effect: 'start' | 'counted' | 'skipped' | 'paused' | 'shifted' | 'rolled';
  /** Units counted up to and including this day. */
  count: number;
  kind: 'workday' | 'weekend' | 'holiday' | 'make_up_workday';
  /** The step in words, in the reader's language. */
  reason: string;
  /** The holiday, where the calendar names one. */
  name?: string | null;
  provisional: boolean;
  isDue: boolean;
}

/** Everything that made a due date, ready to be drawn. */
export interface DerivationFacts {
  startFact: string;
  startsOn: string;
  startDayCounts: boolean;
  term: string;
  unit: 'working_day' | 'calendar_day' | 'hour' | 'month';
  dueOn: string;
  provisional: boolean;
  steps: DerivationStep[];
  rule: ReactNode;
  calendarVersion: string;
  basis: string[];
  notices: string[];
  pauses: { from: string; until: string | null; reason: string }[];
  extensions: { amount: string; reason: string }[];
}

const LOOKS: Record<DerivationStep['effect'], string> = {
  start: 'mc-day-start',
  counted: 'mc-day-counted',
  skipped: 'mc-day-skipped',
  paused: 'mc-day-paused',
  shifted: 'mc-day-counted',
  rolled: 'mc-day-rolled',
};

function StepWords({ step }: { step: DerivationStep }) {
  const say = useDeadlineTexts();
  switch (step.effect) {
    case 'start':
      return <span className="mc-day-count">{say('start')}</span>;
    case 'counted':
      return (
        <>
          <span className="mc-day-count">{say('nth', { n: step.count })}</span>
          {step.kind === 'make_up_workday' && <span className="mc-day-why">{say('makeUp')}</span>}
        </>
      );
    case 'skipped':
      return (
        <>
          <span className="mc-day-count">{say('skipped')}</span>
          <span className="mc-day-why">
            {step.kind === 'holiday' ? (step.name ?? say('holiday')) : say('weekend')}
          </span>
        </>
      );
    case 'paused':
    case 'shifted':
    case 'rolled':
      return <span className="mc-day-why">{step.reason}</span>;
  }
}

function DayCell({ day, facts, step }: { day: string; facts: DerivationFacts; step?: DerivationStep }) {
  const say = useDeadlineTexts();
  if (day < facts.startsOn || day > facts.dueOn) return <td className="mc-day mc-day-outside" />;
  const isDue = day === facts.dueOn;
  const look = [
    'mc-day',
    step && LOOKS[step.effect],
    step?.effect === 'skipped' && step.kind === 'holiday' && 'mc-day-holiday',
    isDue && 'mc-day-due',
  ];
  const isMonthShown = day === facts.startsOn || day.endsWith('-01');
  return (
    <td className={look.filter(Boolean).join(' ')} title={step?.reason}>
      <span className="mc-day-date">{isMonthShown ? day.slice(5) : day.slice(8)}</span>
      {step && <StepWords step={step} />}
      {isDue && <strong className="mc-day-why">{say('due')}</strong>}
      {step?.provisional && <span className="mc-chip-provisional">{say('provisional')}</span>}
    </td>
  );
}

/** The weeks between the start fact and the due date, each day counted or named as skipped. */
function DayTable({ facts }: { facts: DerivationFacts }) {
  const say = useDeadlineTexts();
  const byDay = new Map(facts.steps.map((step) => [step.date, step]));
  // Weeks start on Monday, as calendars on office walls do.
  const first = shiftDay(facts.startsOn, -((weekday(facts.startsOn) + 6) % 7));
  const last = shiftDay(facts.dueOn, 6 - ((weekday(facts.dueOn) + 6) % 7));
  const all = daysBetween(first, last);
  const weeks = Array.from({ length: Math.ceil(all.length / 7) }, (_, index) =>
    all.slice(index * 7, index * 7 + 7),
  );
  const counted = facts.steps.filter((step) => step.effect === 'counted').length;
  const skipped = facts.steps.filter((step) => step.effect === 'skipped' || step.effect === 'paused').length;
  return (
    <div className="mc-derivation-days" tabIndex={0} role="region" aria-label={say('days')}>
      <table className="mc-day-table">
        <caption>
          {say('days')}：
          {say('summary', {
            counted: say(facts.unit, { count: counted }),
            skipped: say('calendar_day', { count: skipped }),
          })}
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
                <DayCell key={day} day={day} facts={facts} step={byDay.get(day)} />
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
      style={{ top: 24 }}
      destroyOnHidden
      title={title ? `${say('derivation')}：${title}` : say('derivation')}
    >
      {children}
    </Modal>
  );
}
