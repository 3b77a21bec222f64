import { Module } from '@nestjs/common';
import './deadlines.permissions';
import { CalendarAlarms } from './calendar-alarm';
import { CalendarChange } from './calendar-change';
import { CalendarFeeds } from './calendar-feeds';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { ClockChanges } from './clock-changes';
import { Deadlines } from './deadlines';
import { DeadlinesController } from './deadlines.controller';
import { DeadlinesProcessor } from './deadlines.processor';
import { DeadlineQueries } from './deadlines.queries';
import { DeadlinesSeed } from './deadlines.seed';
import { DistrictProfile } from './district-profile';
import { DueMoves } from './due-moves';
import { CLOCK_RULES, RuleBook, statutoryClocks } from './rule-book';
import { RulesController } from './rules.controller';
import { RulesQueries } from './rules.queries';
import { Sweep } from './sweep';
import { SweepHealthQuery } from './sweep-health';
import { SweepTimer } from './sweep-timer';
import { WorkingCalendars } from './working-calendars';
import { WorkingCalendarsController } from './working-calendars.controller';

const services = [
  WorkingCalendars,
  RuleBook,
  Deadlines,
  ClockChanges,
  DueMoves,
  CalendarChange,
  CalendarAlarms,
  CalendarFeeds,
  DistrictProfile,
  DeadlineQueries,
  RulesQueries,
  Sweep,
  SweepTimer,
  SweepHealthQuery,
  DeadlinesSeed,
];

@Module({
  providers: [{ provide: CLOCK_RULES, useValue: statutoryClocks }, ...services, DeadlinesProcessor],
  exports: services,
})
export class DeadlinesModule {}

@Module({
  imports: [DeadlinesModule],
  controllers: [DeadlinesController, WorkingCalendarsController, RulesController, CalendarFeedsController],
})
export class DeadlinesHttpModule {}
