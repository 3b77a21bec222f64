import { formatCount } from '@mingcha/ui';
import { Link } from 'react-router';
import { useDeadlineSummary } from '../../app/clocks.queries';
import { useWorkbenchTexts } from './workbench.texts';

const TILES = [
  { key: 'dueToday', tone: 'amber' },
  { key: 'overdue', tone: 'red' },
  { key: 'newlyOverdue', tone: 'red' },
  { key: 'dueSoon', tone: 'grey' },
] as const;

/** The strip over the workbench; each number is a link to the very list that was counted. */
export function ClockTiles() {
  const say = useWorkbenchTexts();
  const { data, error } = useDeadlineSummary();
  return (
    <ul className="wb-strip" aria-label={say('strip')}>
      {TILES.map(({ key, tone }) => {
        const counted = data?.[key];
        const loud = counted && counted.count > 0;
        return (
          <li key={key}>
            <Link
              className={loud ? `wb-tile wb-tile-${tone}` : 'wb-tile'}
              to={counted ? `/deadlines?${counted.query}` : '/deadlines'}
            >
              <span className="wb-tile-label">{say(key)}</span>{' '}
              <strong className="wb-tile-count">
                {counted ? formatCount(counted.count) : error ? say('unavailable') : '…'}
              </strong>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
