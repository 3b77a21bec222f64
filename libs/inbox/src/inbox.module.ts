import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller';
import { InboxEvents } from './inbox.events';
import './inbox.permissions';
import { InboxQueries } from './inbox.queries';

/** Takes in what other rooms ask people to see. */
@Module({ providers: [InboxEvents, InboxQueries], exports: [InboxQueries] })
export class InboxModule {}

@Module({ imports: [InboxModule], controllers: [InboxController] })
export class InboxHttpModule {}
