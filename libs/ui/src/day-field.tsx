import { Input } from 'antd';
import { CalendarOutlined } from '@ant-design/icons';
import { useRef, useState } from 'react';
import { type Day, readDay } from './dates';
import { useKitTexts } from './kit.texts';

/**
 * A typed day: `2026-11-22`, `20261122` and `2026年11月22日` all work; the browser's own panel opens beside it. What
 * cannot be read stays in the field, marked wrong, and is reported as `null`.
 */
export function DayField({
  id,
  value,
  onChange,
  label,
  min,
  max,
  describedBy,
}: {
  id?: string;
  value?: Day | null;
  onChange?: (day: Day | null) => void;
  /** Needed where no `<label for>` names the field. */
  label?: string;
  min?: Day;
  max?: Day;
  describedBy?: string;
}) {
  const say = useKitTexts();
  const [typed, setTyped] = useState(value ?? '');
  const panel = useRef<HTMLInputElement>(null);
  const [known, setKnown] = useState(value ?? null);
  // A value from outside replaces the text; a cleared value keeps a text that could not be read, so it can be mended.
  if (known !== (value ?? null)) {
    setKnown(value ?? null);
    setTyped((text) => value ?? (readDay(text) ? '' : text));
  }
  const wrong = typed.trim() !== '' && readDay(typed) === null;
  const settle = (text: string) => {
    const day = readDay(text);
    if (day) setTyped(day);
    if (day !== (value ?? null) && (day || text.trim() === '')) onChange?.(day);
    if (!day && text.trim() !== '' && value) onChange?.(null);
  };
  return (
    <span className="mc-day-field">
      <Input
        id={id}
        value={typed}
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy}
        status={wrong ? 'error' : undefined}
        title={wrong ? say('badDay') : say('dayFormat')}
        placeholder={say('dayShape')}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
          // Only complete spellings count while typing: 2026-1-1 may become 2026-1-12.
          const day = /^(\d{8}|.{10,})$/.test(event.target.value.trim()) ? readDay(event.target.value) : null;
          if (day) onChange?.(day);
        }}
        onBlur={(event) => settle(event.target.value)}
        onPressEnter={(event) => settle(event.currentTarget.value)}
        suffix={
          <button
            type="button"
            className="mc-icon-button"
            aria-label={label ? `${label} ${say('pickDay')}` : say('pickDay')}
            onClick={() => panel.current?.showPicker?.()}
          >
            <CalendarOutlined aria-hidden="true" />
          </button>
        }
      />
      <input
        ref={panel}
        type="date"
        className="mc-day-panel"
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        max={max}
        value={value ?? ''}
        onChange={(event) => onChange?.(event.target.value || null)}
      />
    </span>
  );
}
