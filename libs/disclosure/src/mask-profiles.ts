import { Injectable } from '@nestjs/common';
import { Transactions } from '@mingcha/platform';
import { type MaskProfile, strictestProfile } from './masking/mask-profile';

/** Which profile holds today: the newest in force, and the strictest where nothing was set. */
@Injectable()
export class MaskProfiles {
  constructor(private readonly transactions: Transactions) {}

  async current(): Promise<MaskProfile> {
    const [row] = await this.transactions.query<MaskProfile>(
      `select code, version, title, rules from mingcha.mask_profile
        where effective_from <= mingcha.today_cn() order by effective_from desc, recorded_at desc, version desc limit 1`,
    );
    // A rule that an older row does not know is treated in the strictest way.
    return row ? { ...row, rules: { ...strictestProfile.rules, ...row.rules } } : strictestProfile;
  }

  async list(): Promise<(MaskProfile & { effectiveFrom: string; reason: string })[]> {
    return this.transactions.query(
      `select code, version, title, rules, effective_from as "effectiveFrom", reason
         from mingcha.mask_profile order by effective_from desc, version desc limit 200`,
    );
  }
}
