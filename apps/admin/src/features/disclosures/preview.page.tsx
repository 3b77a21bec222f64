import './disclosures.css';
import { idempotencyKey } from '@mingcha/contract';
import { EmptyState, LoadingLines, PageHead, ProblemPanel } from '@mingcha/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Comparison, numberOf } from './comparison';
import {
  type DisclosurePreview,
  type PublicationOutcome,
  usePreviews,
  usePublish,
} from './disclosures.queries';
import { useDisclosureTexts } from './disclosures.texts';
import { Outcomes } from './outcomes';

/** Both versions of the chosen decisions side by side; then publish those that may be, and see what became of each. */
export function DisclosurePreviewPage() {
  const say = useDisclosureTexts();
  const { message } = App.useApp();
  const [parameters] = useSearchParams();
  const ids = (parameters.get('ids') ?? '').split(',').filter(Boolean);
  const readings = usePreviews(ids);
  const publish = usePublish();
  const [key] = useState(idempotencyKey);
  // What was looked at stays on the page while the lists behind it are read again.
  const [done, setDone] = useState<{ results: PublicationOutcome[]; numbers: Map<string, string> } | null>(
    null,
  );
  const loaded = readings.flatMap((reading) => (reading.data ? [reading.data] : []));
  const free = loaded.filter((preview) => preview.publishable);
  const isReading = readings.some((reading) => reading.isPending);

  // The page itself is the interruption before the act: both versions, the consequence, then one button.
  const act = () => {
    const items = free.map(({ decisionId, version }) => ({ decisionId, version }));
    const numbers = new Map(loaded.map((preview) => [preview.decisionId, numberOf(preview)]));
    publish.mutate(
      { items, key },
      {
        onSuccess: ({ results }) => {
          setDone({ results, numbers });
          const refused = results.filter((result) => result.outcome === 'refused').length;
          const count = results.length - refused;
          void (refused > 0
            ? message.warning(say('publishedSome', { count, refused }))
            : message.success(say('published', { count })));
        },
      },
    );
  };

  const head = (
    <PageHead
      title={done ? say('outcome') : say('previewTitle')}
      crumbs={[{ label: say('title'), to: '/disclosures' }]}
      intro={done ? undefined : `${say('previewIntro')}${say('publishWhat')}`}
      actions={
        !done &&
        ids.length > 0 && (
          <Button
            type="primary"
            disabled={isReading || free.length === 0}
            aria-describedby={free.length === 0 && !isReading ? 'none-free' : undefined}
            loading={publish.isPending}
            onClick={act}
          >
            {free.length > 0 ? say('publishCount', { count: free.length }) : say('publish')}
          </Button>
        )
      }
    />
  );
  if (done) {
    return (
      <>
        {head}
        <Outcomes results={done.results} numbers={done.numbers} />
        <Link to="/disclosures">{say('backToQueue')}</Link>
      </>
    );
  }
  return (
    <>
      {head}
      {Boolean(publish.error) && <ProblemPanel failure={publish.error} />}
      {ids.length === 0 && (
        <EmptyState
          title={say('nothingChosen')}
          action={<Link to="/disclosures">{say('backToQueue')}</Link>}
        />
      )}
      {!isReading && ids.length > 0 && free.length === 0 && (
        <p id="none-free" className="mc-notice mc-notice-amber">
          {say('noneToPublish')}
        </p>
      )}
      {readings.map((reading, index) => (
        <PreviewPart
          key={ids[index]}
          reading={reading}
          position={say('of', { n: index + 1, total: ids.length })}
        />
      ))}
    </>
  );
}

function PreviewPart({
  reading,
  position,
}: {
  reading: { data: DisclosurePreview | undefined; error: unknown; refetch: () => unknown };
  position: string;
}) {
  if (reading.data) return <Comparison preview={reading.data} position={position} />;
  if (reading.error) return <ProblemPanel failure={reading.error} onRetry={() => void reading.refetch()} />;
  return <LoadingLines lines={6} />;
}
