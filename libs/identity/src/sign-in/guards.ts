import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import {
  Config,
  forbidden,
  PERMISSION,
  problem,
  PUBLIC_REASON,
  publicActor,
  setActor,
  setPermission,
  SIGNED_IN,
  systemActor,
  traceOf,
  Transactions,
} from '@mingcha/platform';
import { ClientTokens } from '../clients/client-tokens.service';
import { OPEN_IN_DEMONSTRATION } from '../identity.permissions';
import { CLIENT_DOOR, SESSION_DOOR, setDoorKeepers } from './doors';
import { type Principal, principalOf } from './principal';
import { readSessionCookie, refuseOtherSites } from './session-cookie';
import { Sessions } from './sessions.service';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const BEFORE_PENDING_STEPS = 'mingcha:before-pending-steps';

/** A route that stays open while a password change or a second factor is still owed. */
export const OpenBeforePendingSteps = () => SetMetadata(BEFORE_PENDING_STEPS, true);

function markOf<T>(reflector: Reflector, key: string, context: ExecutionContext): T | undefined {
  return reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<Request>();

/** First guard: who is it? Session or token, both through Passport; without either 401, unless the route is public. */
@Injectable()
export class AuthenticationGuard extends AuthGuard([SESSION_DOOR, CLIENT_DOOR]) {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly tokens: ClientTokens,
    private readonly transactions: Transactions,
    private readonly config: Config,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (markOf(this.reflector, PUBLIC_REASON, context) !== undefined) return true;
    const request = requestOf(context);
    if (await this.isOpenNow(request, context)) {
      setActor(request, publicActor);
      return true;
    }
    setDoorKeepers(request, {
      bySession: async (asked) => {
        const cookie = readSessionCookie(asked, this.config.isLoopback);
        return cookie ? this.sessions.principalOf(cookie, traceOf(asked)) : null;
      },
      byToken: (asked, token) => this.tokens.principalOf(token, traceOf(asked)),
    });
    await super.canActivate(context);
    return true;
  }

  override handleRequest<T>(
    error: unknown,
    principal: Principal | false,
    _: unknown,
    context: ExecutionContext,
  ): T {
    if (error) throw error as Error;
    if (!principal) {
      throw problem(
        401,
        'not_signed_in',
        {
          zh: '尚未登录，或登录已失效，请重新登录',
          en: 'Not signed in, or the sign-in has ended; sign in again',
        },
        { headers: { 'WWW-Authenticate': 'Bearer' } },
      );
    }
    setActor(requestOf(context), principal.actor);
    return principal as T;
  }

  /** What the demonstration shows to everybody; a request that brings credentials is still checked. */
  private async isOpenNow(request: Request, context: ExecutionContext): Promise<boolean> {
    const permission = markOf<string>(this.reflector, PERMISSION, context);
    if (!permission || !OPEN_IN_DEMONSTRATION.has(permission)) return false;
    if (request.headers.authorization || readSessionCookie(request, this.config.isLoopback)) return false;
    const [row] = await this.transactions.run(
      systemActor('sign-in'),
      () => this.transactions.query("select 1 from mingcha.installation where kind = 'demonstration'"),
      traceOf(request),
    );
    return row !== undefined;
  }
}

/** Second guard: may they? The permission stands on the route, the answer in the actor read with this request. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (markOf(this.reflector, PUBLIC_REASON, context) !== undefined) return true;
    const request = requestOf(context);
    const principal = principalOf(request);
    const permission = markOf<string>(this.reflector, PERMISSION, context);
    if (permission) {
      setPermission(request, permission);
      if (!principal && OPEN_IN_DEMONSTRATION.has(permission)) return true;
      if (principal?.actor.permissions.has(permission)) return true;
    }
    if (!permission && markOf(this.reflector, SIGNED_IN, context) && principal?.door === 'session')
      return true;
    throw forbidden();
  }
}

/** Third guard: did a page of this system send it? Asked of changing requests that a browser's cookie vouches for. */
@Injectable()
export class CrossSiteGuard implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  canActivate(context: ExecutionContext): boolean {
    const request = requestOf(context);
    const principal = principalOf(request);
    if (principal?.door !== 'session' || !UNSAFE.has(request.method)) return true;
    refuseOtherSites(request);
    if (this.sessions.isCsrfToken(principal.sessionId, request.headers['x-csrf-token'])) return true;
    throw problem(403, 'csrf_token_missing', {
      zh: '缺少或不符的 X-CSRF-Token，请刷新页面后重试',
      en: 'X-CSRF-Token is missing or wrong; reload the page and try again',
    });
  }
}

/** Fourth guard: a forced password change and the administrators' second factor come before everything else. */
@Injectable()
export class PendingStepsGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const principal = principalOf(requestOf(context));
    if (principal?.door !== 'session' || markOf(this.reflector, BEFORE_PENDING_STEPS, context)) return true;
    const { mustChangePassword, secondFactorRequired, secondFactorEnrolled } = principal.account;
    if (mustChangePassword) {
      throw problem(403, 'password_change_required', {
        zh: '请先修改初始密码，再继续使用',
        en: 'Change the initial password first',
      });
    }
    if (secondFactorRequired && !secondFactorEnrolled) {
      throw problem(403, 'second_factor_required', {
        zh: '管理员账号须先绑定身份验证器，再继续使用',
        en: 'Administrators enrol an authenticator first',
      });
    }
    return true;
  }
}
