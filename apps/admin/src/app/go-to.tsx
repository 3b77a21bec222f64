import { Input, Modal } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAppTexts } from './app.texts';
import { entriesFor } from './menu';
import { useSession } from './session';

/** Ctrl+K: type a page, or words to look for in decisions; arrows choose, Enter goes. */
export function GoTo({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useAppTexts();
  const { can } = useSession();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const wanted = text.trim().toLowerCase();
  const pages = entriesFor(can)
    .map((entry) => ({ label: say(entry.label as 'menu.workbench'), to: entry.to }))
    .filter(({ label, to }) => `${label} ${to}`.toLowerCase().includes(wanted));
  const search =
    wanted && can('decision.read')
      ? [
          {
            label: say('searchDecisions', { text: text.trim() }),
            to: `/decisions?q=${encodeURIComponent(text.trim())}`,
          },
        ]
      : [];
  const choices = [...pages, ...search];
  const chosen = Math.min(active, Math.max(0, choices.length - 1));
  const go = (to: string) => {
    onClose();
    setText('');
    setActive(0);
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && choices.length > 0) {
      event.preventDefault();
      setActive((chosen + step + choices.length) % choices.length);
    }
    const choice = choices[chosen];
    // Enter also ends a Chinese input method; that one must not leave the page.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && choice) go(choice.to);
  };
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={say('goTo')} destroyOnHidden>
      <Input
        autoFocus
        role="combobox"
        aria-label={say('goToHint')}
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={say('goToHint')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={id} role="listbox" aria-label={say('goTo')} className="app-choices">
        {choices.map((choice, index) => (
          <li
            key={choice.to}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => go(choice.to)}
            onMouseEnter={() => setActive(index)}
          >
            {choice.label}
          </li>
        ))}
      </ul>
      {choices.length === 0 && <p>{say('nothingFound')}</p>}
    </Modal>
  );
}
