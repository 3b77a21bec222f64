import { setSingleKeys, singleKeysOn } from '@mingcha/ui';
import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useAppTexts } from './app.texts';

const KEYS = [
  ['Ctrl+K', 'key.goTo'],
  ['/', 'key.search'],
  ['g t', 'key.tasks'],
  ['g d', 'key.deadlines'],
  ['g c', 'key.decisions'],
  ['g p', 'key.disclosures'],
  ['j k ↓ ↑', 'key.move'],
  ['x', 'key.select'],
  ['Space', 'key.preview'],
  ['Alt+Enter', 'key.main'],
  ['F6', 'key.pane'],
  ['?', 'key.help'],
] as const;

/** The list of keys, and the switch that turns single letters off. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useAppTexts();
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={say('keys')} destroyOnHidden>
      <dl className="mc-facts">
        {KEYS.map(([keys, meaning]) => (
          <div key={keys} className="mc-fact">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        checked={on}
        onChange={(event) => {
          setOn(event.target.checked);
          setSingleKeys(event.target.checked);
        }}
      >
        {say('singleKeys')}
      </Checkbox>
    </Modal>
  );
}
