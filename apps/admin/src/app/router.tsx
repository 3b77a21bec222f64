import { EmptyState, LoadingLines, PageHead, ProblemPanel } from '@mingcha/ui';
import { Button } from 'antd';
import { createBrowserRouter, Link, useRouteError } from 'react-router';
import { useAppTexts } from './app.texts';
import { features } from './features';
import { SessionGate } from './session';
import { Shell } from './shell';

function NotFound() {
  const say = useAppTexts();
  return (
    <>
      <PageHead title={say('notFoundPage')} />
      <EmptyState title={say('notFoundHint')} action={<Link to="/">{say('toHome')}</Link>} />
    </>
  );
}

/** A page that broke, or whose code is gone because a newer build has replaced it. */
function PageFailed() {
  const say = useAppTexts();
  const failure = useRouteError();
  const isOldBuild = failure instanceof TypeError && /import|module/i.test(failure.message);
  return (
    <>
      <PageHead title={say('pageFailed')} />
      <ProblemPanel
        failure={isOldBuild ? say('newVersion') : failure}
        extra={<Button onClick={() => window.location.reload()}>{say('reload')}</Button>}
      />
    </>
  );
}

export function createRouter() {
  return createBrowserRouter([
    {
      element: (
        <SessionGate>
          <Shell />
        </SessionGate>
      ),
      hydrateFallbackElement: <LoadingLines lines={3} />,
      errorElement: <PageFailed />,
      children: [
        {
          errorElement: <PageFailed />,
          children: [...features.flatMap((feature) => feature.routes), { path: '*', element: <NotFound /> }],
        },
      ],
    },
  ]);
}
