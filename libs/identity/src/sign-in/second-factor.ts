import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { Sealing } from '@mingcha/platform';

const ISSUER = '明察 Mingcha';
/** One step of 30 seconds before and after, for clocks of telephones. */
const TOLERANCE_S = 30;

const placeOf = (accountId: string) => ({
  table: 'account',
  column: 'totp_secret_sealed',
  rowId: accountId,
});

/** Codes by time (TOTP, RFC 6238, six digits, 30 seconds); the secret is sealed in the account's row. */
@Injectable()
export class SecondFactor {
  constructor(private readonly sealing: Sealing) {}

  newSecret(accountId: string, username: string): { secret: string; uri: string; sealed: string } {
    const secret = generateSecret();
    return {
      secret,
      uri: generateURI({ issuer: ISSUER, label: username, secret }),
      sealed: this.sealing.seal(secret, placeOf(accountId)),
    };
  }

  /** The time step of a right code that is newer than the last accepted one; null for a wrong or used code. */
  stepOf(
    code: string,
    account: { id: string; totpSecretSealed: string; totpLastStep: number | null },
    now: Date,
  ): number | null {
    const result = verifySync({
      secret: this.sealing.open(account.totpSecretSealed, placeOf(account.id)),
      token: code,
      epoch: Math.floor(now.getTime() / 1000),
      epochTolerance: TOLERANCE_S,
      ...(account.totpLastStep === null ? {} : { afterTimeStep: account.totpLastStep }),
    });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  }
}
