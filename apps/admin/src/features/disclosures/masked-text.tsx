import type { ReactNode } from 'react';
import type { MaskMark } from './disclosures.queries';
import { useDisclosureTexts, useMaskKind } from './disclosures.texts';

/** A text with its masked places marked, by tint, underline and words for readers; `side` chooses the positions. */
export function MaskedText({
  text,
  marks,
  side,
}: {
  text: string;
  marks: MaskMark[];
  side: 'original' | 'public';
}) {
  const say = useDisclosureTexts();
  const kindWord = useMaskKind();
  const places = marks
    .map((mark) => ({
      kind: mark.kind,
      from: side === 'original' ? mark.originalFrom : mark.from,
      to: side === 'original' ? mark.originalTo : mark.to,
    }))
    .sort((a, b) => a.from - b.from);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const place of places) {
    if (place.from > at) parts.push(text.slice(at, place.from));
    const words = say('masked', { kind: kindWord(place.kind) });
    parts.push(
      <mark key={place.from} className="di-mark" title={words}>
        {text.slice(place.from, place.to)}
        <span className="mc-hidden">（{words}）</span>
      </mark>,
    );
    at = place.to;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
