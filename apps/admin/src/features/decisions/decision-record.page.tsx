import {
  Facts,
  formatFen,
  formatMoment,
  History,
  Loaded,
  PageHead,
  RecordPage,
  type RecordPart,
  StatusTag,
} from '@mingcha/ui';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { ClockChip } from '../../app/clock-chip';
import { useDeadlines } from '../../app/clocks.queries';
import { useSession } from '../../app/session';
import { Findings } from './decision-findings';
import { useLawWords } from './decision-words';
import { type Decision, useDecision, useDecisionHistory } from './decisions.queries';
import {
  useDecisionSource,
  useDecisionTexts,
  useDetailWord,
  useFieldWord,
  useProcedureWord,
} from './decisions.texts';
import { MarkStatusDialog, statusActions } from './mark-status.dialog';
import { IdentityNumber } from './reveal-identity';

function Overview({ decision }: { decision: Decision }) {
  const say = useDecisionTexts();
  const law = useLawWords();
  const sourceWord = useDecisionSource();
  const detailWord = useDetailWord();
  const procedureWord = useProcedureWord();
  const { counterpart } = decision;
  const validity = decision.validFrom ?? decision.validUntil;
  return (
    <Facts
      rows={[
        [say('actKind'), law.actKinds.word(decision.actKind)],
        [say('organ'), decision.organName],
        [say('decidedOn'), decision.decidedOn],
        [say('counterpart'), counterpart.name],
        [say('category'), law.categories.word(counterpart.category)],
        [say('uscc'), counterpart.uscc],
        ...(counterpart.idNumber
          ? ([[law.idTypes.word(counterpart.idType), <IdentityNumber decision={decision} />]] as [
              string,
              ReactNode,
            ][])
          : []),
        [say('legalRepresentative'), counterpart.legalRepresentative],
        [say('facts'), decision.facts],
        [say('legalBasis'), decision.legalBasis],
        [say('content'), decision.content],
        [say('penaltyKinds'), decision.penaltyKinds.map(law.penaltyKinds.word).join('、')],
        [say('fine'), formatFen(decision.fineFen)],
        [say('confiscated'), formatFen(decision.confiscatedFen)],
        [say('procedure'), decision.procedure && procedureWord(decision.procedure)],
        [say('validity'), validity && `${decision.validFrom ?? '…'} — ${decision.validUntil ?? '…'}`],
        [say('publishedUntil'), decision.publishedUntil],
        [
          say('officers'),
          decision.officers
            .map(({ name, certificateNumber }) =>
              certificateNumber ? `${name}（${certificateNumber}）` : name,
            )
            .join('、'),
        ],
        [say('itemCode'), decision.itemCode],
        ...Object.entries(decision.details).map(([name, value]): [string, ReactNode] => [
          detailWord(name),
          value,
        ]),
        [say('source'), sourceWord(decision.source)],
        [
          say('batch'),
          decision.batchId && <Link to={`/import-batches/${decision.batchId}`}>{say('openBatch')}</Link>,
        ],
        [say('recordedAt'), formatMoment(decision.recordedAt)],
      ]}
    />
  );
}

/** A value of any field in one line: fen as yuan, lists joined, parties by their parts. */
function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (field.endsWith('Fen')) return formatFen(Number(value));
  if (Array.isArray(value)) return value.map((entry) => valueWords('', entry)).join('、');
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(' ');
  return String(value as string | number | boolean);
}

function DecisionHistory({ id }: { id: string }) {
  const say = useDecisionTexts();
  const fieldWord = useFieldWord();
  const law = useLawWords();
  const reading = useDecisionHistory(id);
  return (
    <Loaded reading={reading} lines={4}>
      {({ items }) => (
        <History
          entries={[...items].reverse().map((entry) => ({
            key: String(entry.version),
            when: formatMoment(entry.recordedAt),
            who: entry.recordedBy,
            what: `${say('version', { version: entry.version })} · ${law.status(entry.decision.status)}`,
            detail: entry.changes
              .map(
                ({ field, before, after }) =>
                  `${fieldWord(field)}：${valueWords(field, before)} → ${valueWords(field, after)}`,
              )
              .join('\n'),
          }))}
        />
      )}
    </Loaded>
  );
}

/** Right rail: every clock of the decision, and where to go on. */
function Next({ decision }: { decision: Decision }) {
  const say = useDecisionTexts();
  const { can } = useSession();
  const reading = useDeadlines({ subjectId: decision.id }, can('deadline.read'));
  return (
    <>
      <h2>{say('next')}</h2>
      {can('deadline.read') && (
        <Loaded reading={reading} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{say('noClocks')}</p>
            ) : (
              <ul className="mc-plain-list">
                {items.map((clock) => (
                  <li key={clock.id}>
                    <ClockChip clock={clock} title={decision.documentNumber} />
                    <div className="mc-number">{clock.dueOn}</div>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
      {can('disclosure.read') && (
        <Link to={`/disclosures?q=${encodeURIComponent(decision.documentNumber)}`}>
          {say('toDisclosure')}
        </Link>
      )}
    </>
  );
}

function DecisionRecord({ decision }: { decision: Decision }) {
  const say = useDecisionTexts();
  const law = useLawWords();
  const canMark = statusActions(decision).length > 0;
  const [marking, setMarking] = useState(false);
  const [parameters] = useSearchParams();
  const open = decision.findings.length;
  const parts: RecordPart[] = [
    { key: 'overview', label: say('overview'), content: <Overview decision={decision} /> },
    {
      key: 'history',
      label: say('history'),
      content: parameters.get('part') === 'history' ? <DecisionHistory id={decision.id} /> : null,
    },
    {
      key: 'findings',
      label: open > 0 ? say('findingsCount', { count: open }) : say('findings'),
      content: <Findings findings={decision.findings} />,
    },
  ];
  return (
    <>
      <RecordPage
        title={decision.documentNumber}
        crumbs={[{ label: say('title'), to: '/decisions' }]}
        status={
          <>
            <span>{decision.counterpart.name}</span>
            <StatusTag tone={decision.status === 'effective' ? 'green' : 'amber'}>
              {law.status(decision.status)}
            </StatusTag>
          </>
        }
        actions={canMark && <Button onClick={() => setMarking(true)}>{say('mark')}</Button>}
        banner={
          decision.statusChangedOn && (
            <div className="mc-notice mc-notice-amber">
              {law.status(decision.status)}：
              {say('changedOn', {
                day: decision.statusChangedOn,
                document: decision.statusDocumentNumber ?? '—',
                reason: decision.statusReason ?? '—',
              })}
            </div>
          )
        }
        parts={parts}
        rail={<Next decision={decision} />}
      />
      <MarkStatusDialog decision={decision} open={marking} onClose={() => setMarking(false)} />
    </>
  );
}

/** One decision with its clocks, versions and findings. */
export function DecisionRecordPage() {
  const { id = '' } = useParams();
  const say = useDecisionTexts();
  const reading = useDecision(id);
  return (
    <Loaded reading={reading} head={<PageHead title={say('title')} />}>
      {(decision) => <DecisionRecord key={decision.id} decision={decision} />}
    </Loaded>
  );
}
