import { weekday } from './dates';
import { useDeadlineTexts, weekdayKey } from './deadline.texts';

/** What the server says about a clock; the screen draws it and never subtracts dates itself. */
export interface ClockFacts {
  state: 'not_started' | 'running' | 'paused' | 'met' | 'met_late' | 'cancelled';
  signal: 'green' | 'amber' | 'red' | 'grey';
  /** `true` from 00:00 of the day after the due date. */
  overdue: boolean;
  /** Units from today to the due date; below zero when it has passed; for a met clock those between the two days. */
  unitsLeft: number | null;
  unit: 'working_day' | 'calendar_day' | 'hour' | 'month';
  dueOn: string | null;
  /** A counted day lies in a year whose holiday notice is not loaded. */
  provisional: boolean;
  pauseReason?: string | null;
}

type Look = 'grey' | 'green' | 'amber' | 'today' | 'red' | 'paused' | 'done';

const SHAPES: Record<Look, string> = {
  grey: '○',
  green: '●',
  amber: '▲',
  today: '▲',
  red: '■',
  paused: '❚❚',
  done: '✓',
};

function useWords(clock: ClockFacts): { look: Look; words: string } {
  const say = useDeadlineTexts();
  // A term in months is counted down in calendar days.
  const unit = clock.unit === 'month' ? 'calendar_day' : clock.unit;
  const left = clock.unitsLeft;
  const amount = left === null ? '' : say(unit, { count: Math.abs(left) });
  switch (clock.state) {
    case 'not_started':
      return { look: 'grey', words: say('notStarted') };
    case 'paused':
      return {
        look: 'paused',
        words: clock.pauseReason ? say('pausedFor', { reason: clock.pauseReason }) : say('paused'),
      };
    case 'met':
      return { look: 'done', words: left ? say('metEarly', { amount }) : say('metOnTime') };
    case 'met_late':
      return { look: 'done', words: left ? say('metLate', { amount }) : say('metLateAtAll') };
    case 'cancelled':
      return { look: 'grey', words: say('cancelled') };
    case 'running':
      if (clock.overdue) return { look: 'red', words: say('overdue', { amount }) };
      if (left === 0) return { look: 'today', words: say('today') };
      return { look: clock.signal === 'grey' ? 'grey' : clock.signal, words: say('left', { amount }) };
  }
}

/**
 * The deadline chip 期限灯: shape, words and number together, so that colour never stands alone. With `onOpen` it is a
 * button that shows the derivation; its name carries the whole sentence with the date.
 */
export function DeadlineChip({
  clock,
  more = 0,
  onOpen,
}: {
  clock: ClockFacts;
  /** How many further clocks run on the same record. */
  more?: number;
  onOpen?: () => void;
}) {
  const say = useDeadlineTexts();
  const { look, words } = useWords(clock);
  const shown = clock.provisional ? `${words} ${say('provisional')}` : words;
  const rest = [
    clock.dueOn && say('dueOn', { day: clock.dueOn, weekday: say(weekdayKey(weekday(clock.dueOn))) }),
    clock.provisional && say('provisionalWhy'),
  ].filter(Boolean);
  const content = (
    <>
      <span className="mc-chip-shape" aria-hidden="true">
        {SHAPES[look]}
      </span>
      <span>{words}</span>
      {clock.provisional && <span className="mc-chip-provisional">{say('provisional')}</span>}
    </>
  );
  return (
    <span className="mc-chip-line">
      {onOpen ? (
        <button
          type="button"
          className={`mc-chip mc-chip-${look}`}
          aria-label={[shown, ...rest, say('openDerivation')].join('，')}
          aria-haspopup="dialog"
          onClick={(event) => {
            event.stopPropagation();
            onOpen();
          }}
        >
          {content}
        </button>
      ) : (
        <span className={`mc-chip mc-chip-${look}`}>
          {content}
          {rest.length > 0 && <span className="mc-hidden">，{rest.join('，')}</span>}
        </span>
      )}
      {more > 0 && (
        <span className="mc-chip-more">
          <span aria-hidden="true">+{more}</span>
          <span className="mc-hidden">{say('more', { count: more })}</span>
        </span>
      )}
    </span>
  );
}
