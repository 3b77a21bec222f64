import { ActDialog } from '@mingcha/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { type Batch, useReverse } from './imports.queries';
import { useImportTexts } from './imports.texts';

/** Takes a whole batch back while nothing depends on it; the server says what does, when something does. */
export function ReverseButton({ batch }: { batch: Batch }) {
  const say = useImportTexts();
  const { message } = App.useApp();
  const reverse = useReverse(batch.id);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {say('reverse')}
      </Button>
      <ActDialog
        open={open}
        act={say('reverse')}
        danger
        title={say('reverseTitle', { file: batch.fileName })}
        reason={{ required: true }}
        onClose={() => setOpen(false)}
        onAct={async (reason) => {
          await reverse.mutateAsync({ reason, version: batch.version });
          void message.success(say('reversed', { file: batch.fileName }));
        }}
      >
        <p>{say('reverseWhat', { count: batch.counts.created + batch.counts.warned })}</p>
      </ActDialog>
    </>
  );
}
