import {
  type ClockFacts,
  DeadlineChip,
  Derivation,
  DerivationDialog,
  Loaded,
  useBasisWords,
  useBilingual,
  useDeadlineTexts,
} from '@mingcha/ui';
import { useState } from 'react';
import { type Explanation, useExplanation } from './clocks.queries';

function Explained({ explanation }: { explanation: Explanation }) {
  const say = useDeadlineTexts();
  const inLanguage = useBilingual();
  const basisWords = useBasisWords();
  const { rule, term } = explanation;
  return (
    <Derivation
      facts={{
        startFact: inLanguage(explanation.startFact),
        startsOn: explanation.startsOn,
        startDayCounts: explanation.startDayCounts,
        term: say(term.unit, { count: term.amount }),
        unit: term.unit,
        dueOn: explanation.dueOn,
        provisional: explanation.provisional,
        steps: explanation.steps.map((step) => ({
          ...step,
          reason: inLanguage(step.reason),
          name: step.name && inLanguage(step.name),
        })),
        rule: `${inLanguage(rule.title)}：${inLanguage(rule.statement)}`,
        calendarVersion: explanation.calendarVersion,
        basis: basisWords(explanation.basis),
        notices: explanation.notices,
        pauses: explanation.pauses.map((pause) => ({ ...pause, reason: pause.reason ?? '—' })),
        extensions: explanation.extensions.map(({ amount, reason }) => ({
          amount: say(term.unit, { count: amount }),
          reason: reason ?? '—',
        })),
      }}
    />
  );
}

function ExplainedById({ id }: { id: string }) {
  const reading = useExplanation(id);
  return <Loaded reading={reading}>{(explanation) => <Explained explanation={explanation} />}</Loaded>;
}

/** What the chip of a stored clock needs: lists of several rooms carry it. */
export interface ClockOnChip {
  id: string;
  dueOn: string;
  state: Exclude<ClockFacts['state'], 'not_started'>;
  overdue: boolean;
  unitsLeft: number | null;
  signal: ClockFacts['signal'];
  term: { amount: number; unit: ClockFacts['unit'] };
  provisional: boolean;
  pauseReason?: string | null;
  label?: { zh: string; en: string } | null;
}

/** The chip of a clock; a click or Enter shows how its due date was computed, fetched at that moment. */
export function ClockChip({ clock, title, more }: { clock: ClockOnChip; title?: string; more?: number }) {
  const inLanguage = useBilingual();
  const [open, setOpen] = useState(false);
  return (
    <>
      <DeadlineChip clock={{ ...clock, unit: clock.term.unit }} more={more} onOpen={() => setOpen(true)} />
      {open && (
        <DerivationDialog
          open
          title={title ?? (clock.label ? inLanguage(clock.label) : undefined)}
          onClose={() => setOpen(false)}
        >
          <ExplainedById id={clock.id} />
        </DerivationDialog>
      )}
    </>
  );
}
