import { Module } from '@nestjs/common';
import './disclosure.permissions';
import { DeadlinesModule } from '@mingcha/deadlines';
import { DecisionDisclosureController } from './decision-disclosure.controller';
import { DisclosureActs } from './disclosure.acts';
import { DisclosureClocks } from './disclosure.clocks';
import { DisclosureController } from './disclosure.controller';
import { DisclosureJobs } from './disclosure.jobs';
import { DisclosureJournal } from './disclosure.journal';
import { DisclosureListeners } from './disclosure.listeners';
import { DisclosureLoader } from './disclosure.loader';
import { DisclosureQueries } from './disclosure.queries';
import { DisclosureSeed } from './disclosure.seed';
import { MaskProfiles } from './mask-profiles';
import { Projection } from './projection';
import { PublicDisclosureController } from './public-disclosure.controller';
import { PublicQueries } from './public.queries';
import { Publisher } from './publisher';

@Module({
  imports: [DeadlinesModule],
  providers: [
    DisclosureLoader,
    MaskProfiles,
    Projection,
    DisclosureClocks,
    DisclosureJournal,
    Publisher,
    DisclosureActs,
    DisclosureListeners,
    DisclosureJobs,
    DisclosureQueries,
    PublicQueries,
    DisclosureSeed,
  ],
  exports: [Publisher, DisclosureActs, DisclosureQueries, PublicQueries, DisclosureJobs, DisclosureSeed],
})
export class DisclosureModule {}

@Module({
  imports: [DisclosureModule],
  controllers: [DisclosureController, DecisionDisclosureController, PublicDisclosureController],
})
export class DisclosureHttpModule {}
