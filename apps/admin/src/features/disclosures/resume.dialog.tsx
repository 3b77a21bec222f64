import { ActDialog } from '@mingcha/ui';
import { App } from 'antd';
import { type ActOn, useResume } from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';

/** Puts a withheld or withdrawn decision back into the queue, with a clock of its own. */
export function ResumeDialog({ line, onClose }: { line: ActOn; onClose: () => void }) {
  const say = useDisclosureTexts();
  const { message } = App.useApp();
  const resume = useResume();
  return (
    <ActDialog
      open
      act={say('resume')}
      title={say('resumeTitle', { number: line.documentNumber })}
      reason={{ required: true, label: say('reason') }}
      onClose={onClose}
      onAct={async (reason) => {
        await resume.mutateAsync({ decisionId: line.decisionId, version: line.decisionVersion, reason });
        void message.success(say('resumed', { number: line.documentNumber }));
      }}
    >
      <p>{say('resumeWhat')}</p>
    </ActDialog>
  );
}
