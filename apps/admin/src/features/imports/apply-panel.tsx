import { idempotencyKey } from '@mingcha/contract';
import { ActDialog } from '@mingcha/ui';
import { App, Button, Radio } from 'antd';
import { useState } from 'react';
import { type Batch, useApply } from './imports.queries';
import { useImportTexts } from './imports.texts';

/** Step four: what to do with bad and with known rows; then a dialog with the numbers that will come in. */
export function ApplyPanel({ batch }: { batch: Batch }) {
  const say = useImportTexts();
  const { message } = App.useApp();
  const apply = useApply(batch.id);
  const [key] = useState(idempotencyKey);
  const [open, setOpen] = useState(false);
  const [onRefused, setOnRefused] = useState<'skip' | 'stop'>('skip');
  const [onExisting, setOnExisting] = useState<'skip' | 'update' | 'refuse'>('skip');
  const { counts } = batch;
  const blocked = onRefused === 'stop' && counts.refused > 0;
  const act = onRefused === 'skip' && counts.refused > 0 ? say('applySkipping') : say('apply');
  return (
    <section className="im-choices" aria-label={say('choices')}>
      <fieldset className="mc-form-field mc-bare">
        <legend>{say('onRefused')}</legend>
        <Radio.Group
          value={onRefused}
          onChange={(event) => setOnRefused(event.target.value as 'skip' | 'stop')}
          options={[
            { value: 'skip', label: say('onRefusedSkip') },
            { value: 'stop', label: say('onRefusedStop') },
          ]}
        />
      </fieldset>
      <fieldset className="mc-form-field mc-bare">
        <legend>{say('onExisting')}</legend>
        <Radio.Group
          value={onExisting}
          onChange={(event) => setOnExisting(event.target.value as 'skip' | 'update' | 'refuse')}
          options={[
            { value: 'skip', label: say('onExistingSkip') },
            { value: 'update', label: say('onExistingUpdate') },
            { value: 'refuse', label: say('onExistingRefuse') },
          ]}
        />
      </fieldset>
      <div>
        <Button
          type="primary"
          disabled={blocked}
          aria-describedby={blocked ? 'apply-blocked' : undefined}
          onClick={() => setOpen(true)}
        >
          {act}
        </Button>
        {blocked && (
          <p id="apply-blocked" className="mc-field-error">
            {say('applyBlocked')}
          </p>
        )}
      </div>
      <ActDialog
        open={open}
        act={say('apply')}
        title={say('applyTitle', { file: batch.fileName })}
        onClose={() => setOpen(false)}
        onAct={async () => {
          await apply.mutateAsync({ key, version: batch.version, onRefused, onExisting });
          void message.success(say('started', { file: batch.fileName }));
        }}
      >
        <p>{say('applyWhat')}</p>
        <ul className="im-counts">
          <li>{say('countCreated', { count: counts.created + counts.warned })}</li>
          <li>{say('countUpdated', { count: onExisting === 'update' ? counts.updated : 0 })}</li>
          <li>{say('countUnchanged', { count: counts.unchanged })}</li>
          <li>{say('countRefused', { count: counts.refused })}</li>
        </ul>
      </ActDialog>
    </section>
  );
}
