import { useEffect } from 'react';

/** A key and what it does. `g t` is two keys in a row; `Ctrl+K`, `Alt+Enter` are chords. */
export interface Shortcut {
  keys: string;
  run: () => void;
}

const TURNED_OFF_AS = 'mingcha.single-keys-off';

/** Single-key shortcuts can be turned off (WCAG 2.1.4): speech input types letters. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(TURNED_OFF_AS) === null;
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(TURNED_OFF_AS);
    else localStorage.setItem(TURNED_OFF_AS, '1');
  } catch {
    // Without storage the choice lasts for this page only.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function chord(event: KeyboardEvent): string {
  const parts = [
    (event.ctrlKey || event.metaKey) && 'Ctrl',
    event.altKey && 'Alt',
    event.key.length === 1 && (event.ctrlKey || event.metaKey || event.altKey)
      ? event.key.toUpperCase()
      : event.key,
  ];
  return parts.filter(Boolean).join('+');
}

/** Two keys of a sequence belong together for this long. */
const SEQUENCE_MS = 1000;

/** Listens for shortcuts on the whole page; letters do nothing while somebody types or has turned them off. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const pressed = chord(event);
      const isChord = pressed.includes('+') && pressed.length > 1;
      if (!isChord && (isTyping(event.target) || !singleKeysOn())) return;
      const sequence = first && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${pressed}` : null;
      const found =
        shortcuts.find(({ keys }) => keys === sequence) ?? shortcuts.find(({ keys }) => keys === pressed);
      first = isChord ? null : { key: pressed, at: event.timeStamp };
      if (!found) return;
      event.preventDefault();
      first = null;
      found.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [shortcuts]);
}
