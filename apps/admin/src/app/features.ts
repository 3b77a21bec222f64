import { calendars } from '../features/calendars';
import { deadlines } from '../features/deadlines';
import { decisions } from '../features/decisions';
import { disclosures } from '../features/disclosures';
import { imports } from '../features/imports';
import { inbox } from '../features/inbox';
import { jobs } from '../features/jobs';
import { profile } from '../features/profile';
import { workbench } from '../features/workbench';
import type { Feature } from './feature';

/** Every feature of the officials' screens; the order is that of the menu within a group. */
export const features: Feature[] = [
  workbench,
  inbox,
  deadlines,
  decisions,
  disclosures,
  imports,
  profile,
  calendars,
  jobs,
];
