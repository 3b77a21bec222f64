import './imports.css';
import { Facts, formatMoment, ImportSteps, Loaded, PageHead, RowProgress, StatusTag } from '@mingcha/ui';
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { useSession } from '../../app/session';
import { ApplyPanel } from './apply-panel';
import { BatchRows } from './batch-rows';
import { type Batch, fileAddress, isWorking, useBatch } from './imports.queries';
import { useBatchState, useImportTexts, useTemplateName } from './imports.texts';
import { ReverseButton } from './reverse-button';

const STEP: Record<Batch['state'], number> = {
  checking: 2,
  ready: 3,
  applying: 4,
  done: 4,
  failed: 2,
  reversed: 4,
};

function Counts({ batch }: { batch: Batch }) {
  const say = useImportTexts();
  const { counts, state } = batch;
  return (
    <ul className="im-counts" aria-label={say('counts')}>
      <li>{say('countTotal', { count: counts.total })}</li>
      {state === 'ready' && <li>{say('canImport', { count: counts.valid })}</li>}
      <li>{say('countCreated', { count: counts.created })}</li>
      {counts.warned > 0 && <li className="im-doubt">{say('countWarned', { count: counts.warned })}</li>}
      <li>{say('countUpdated', { count: counts.updated })}</li>
      <li>{say('countUnchanged', { count: counts.unchanged })}</li>
      <li className={counts.refused > 0 ? 'im-bad' : undefined}>
        {say('countRefused', { count: counts.refused })}
      </li>
    </ul>
  );
}

function BatchFacts({ batch }: { batch: Batch }) {
  const say = useImportTexts();
  const templateName = useTemplateName();
  return (
    <Facts
      rows={[
        [say('kind'), templateName(batch.template)],
        [say('who'), batch.createdByName],
        [say('when'), formatMoment(batch.createdAt)],
        [say('appliedAt'), batch.appliedAt && formatMoment(batch.appliedAt)],
        ...(batch.ignoredColumns.length > 0
          ? ([[say('ignored'), batch.ignoredColumns.join('、')]] as [string, string][])
          : []),
        [say('hash'), <span className="mc-number">{batch.sha256}</span>],
      ]}
    />
  );
}

function BatchContent({ batch }: { batch: Batch }) {
  const say = useImportTexts();
  const stateWord = useBatchState();
  const { can } = useSession();
  const navigate = useNavigate();
  const isChecked = batch.state !== 'checking' && batch.state !== 'failed';
  return (
    <>
      <PageHead
        title={batch.fileName}
        crumbs={[{ label: say('title'), to: '/import-batches' }]}
        status={<StatusTag>{stateWord(batch.state)}</StatusTag>}
        actions={
          batch.allowedActions.includes('reversal') && can('import.write') && <ReverseButton batch={batch} />
        }
      />
      <ImportSteps
        label={say('steps')}
        steps={[say('step1'), say('step2'), say('step3'), say('step4'), say('step5')]}
        current={STEP[batch.state]}
        failed={batch.state === 'failed'}
      />
      {batch.duplicateOf && (
        <div className="mc-notice mc-notice-amber">
          {say('duplicate')} <Link to={`/import-batches/${batch.duplicateOf}`}>{say('duplicateLink')}</Link>
        </div>
      )}
      {batch.reversedAt && (
        <div className="mc-notice mc-notice-amber">
          {say('reversedNote', { when: formatMoment(batch.reversedAt), reason: batch.reversalReason ?? '—' })}
        </div>
      )}
      {isWorking(batch.state) && (
        <>
          <RowProgress
            label={batch.state === 'checking' ? say('checking') : say('applying')}
            done={batch.progress.done}
            total={batch.progress.total}
          />
          <p className="mc-intro">{say('leaveHint')}</p>
        </>
      )}
      {batch.state === 'failed' && (
        <div className="mc-problem" role="alert">
          <p className="mc-problem-title">{say('failedTitle')}</p>
          <p>{batch.failure?.detail}</p>
          <Button onClick={() => void navigate('/import-batches/new')}>{say('uploadAgain')}</Button>
        </div>
      )}
      {isChecked && <Counts batch={batch} />}
      {isChecked && batch.counts.refused > 0 && (
        <p>
          <a href={fileAddress.errors(batch.id)} download>
            {say('errorsFile')}
          </a>{' '}
          <span className="mc-intro">{say('errorsHint')}</span>
        </p>
      )}
      {batch.state === 'ready' && can('import.write') && <ApplyPanel batch={batch} />}
      {isChecked && <BatchRows batch={batch} />}
      <BatchFacts batch={batch} />
    </>
  );
}

/** Steps three to five and, afterwards, the page of the batch that stays for good. */
export function BatchPage() {
  const { id = '' } = useParams();
  const say = useImportTexts();
  const reading = useBatch(id);
  return (
    <Loaded reading={reading} head={<PageHead title={say('title')} />}>
      {(batch) => <BatchContent key={batch.id} batch={batch} />}
    </Loaded>
  );
}
