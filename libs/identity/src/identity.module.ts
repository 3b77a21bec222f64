import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsController } from './accounts/accounts.controller';
import { AccountQueries } from './accounts/accounts.queries';
import { Accounts } from './accounts/accounts.service';
import { ApiClientsController } from './clients/api-clients.controller';
import { ApiClients } from './clients/api-clients.service';
import { ClientTokens } from './clients/client-tokens.service';
import { OAuthController } from './clients/oauth.controller';
import { SignInCleanup } from './identity.jobs';
import { IdentitySeed } from './identity.seed';
import { Identity } from './identity.service';
import './identity.permissions';
import { OrgansController } from './organs/organs.controller';
import { Organs } from './organs/organs.service';
import { AuthController } from './sign-in/auth.controller';
import { ClientDoor, SessionDoor } from './sign-in/doors';
import { AuthenticationGuard, CrossSiteGuard, PendingStepsGuard, PermissionGuard } from './sign-in/guards';
import { OwnAccount } from './sign-in/own-account.service';
import { SecondFactor } from './sign-in/second-factor';
import { Sessions } from './sign-in/sessions.service';
import { SignInAttempts } from './sign-in/sign-in-attempts';
import { SignIn } from './sign-in/sign-in.service';

const services = [
  Identity,
  IdentitySeed,
  SignInCleanup,
  Sessions,
  SignInAttempts,
  SecondFactor,
  SignIn,
  OwnAccount,
  ClientTokens,
  ApiClients,
  AccountQueries,
  Accounts,
  Organs,
];

/** Services for every process: organs, accounts, sessions, clients. */
@Module({ providers: services, exports: services })
export class IdentityModule {}

/** Routes, and the guards that stand before every route of the process, in this order. */
@Module({
  imports: [IdentityModule],
  controllers: [AuthController, OAuthController, OrgansController, AccountsController, ApiClientsController],
  providers: [
    SessionDoor,
    ClientDoor,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_GUARD, useClass: CrossSiteGuard },
    { provide: APP_GUARD, useClass: PendingStepsGuard },
  ],
})
export class IdentityHttpModule {}
