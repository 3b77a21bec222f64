import { formatCount } from '@mingcha/ui';
import { Link } from 'react-router';
import { useTaskCounts } from './inbox.queries';
import { useInboxTexts } from './inbox.texts';

/** How many things wait for the user; nothing is shown for none. */
export function TodoBadge() {
  const say = useInboxTexts();
  const { data } = useTaskCounts();
  const count = data?.badge ?? 0;
  return (
    <Link to="/tasks" aria-label={say('badge', { count })}>
      {say('todo')} {count > 0 && <span className="app-badge">{formatCount(count)}</span>}
    </Link>
  );
}
