import { CaseReviewSeed } from '@mingcha/case-review';
import { DeadlinesSeed } from '@mingcha/deadlines';
import { DisclosureSeed } from '@mingcha/disclosure';
import { IdentitySeed } from '@mingcha/identity';
import { systemActor, Transactions } from '@mingcha/platform';
import { SubjectsSeed } from '@mingcha/subjects';
import { withRooms } from './context';

/** `seed [--empty]`: reference rows, and the demonstration district unless `--empty`. Repeatable. */
export async function seedCommand(words: string[]): Promise<object> {
  const isEmpty = words.includes('--empty');
  return withRooms(async (app) => {
    const transactions = app.get(Transactions);
    return transactions.run(systemActor('seed'), async () => {
      await transactions.query(
        `insert into mingcha.installation (id, kind, district_code) values (1, $1, 'mingchuan') on conflict (id) do nothing`,
        [isEmpty ? 'production' : 'demonstration'],
      );
      const [row] = await transactions.query<{ kind: string }>('select kind from mingcha.installation');
      const isDemonstration = row!.kind === 'demonstration';
      await app.get(DeadlinesSeed).seedReference();
      await app.get(DisclosureSeed).seedReference();
      const identity = app.get(IdentitySeed);
      await identity.seedReference();
      const accounts = isDemonstration
        ? await identity.seedDemonstration()
        : await identity.seedFirstAdministrator();
      if (isDemonstration) {
        await app.get(SubjectsSeed).seedDemonstration();
        await app.get(CaseReviewSeed).seedDemonstration();
        await app.get(DisclosureSeed).seedDemonstration();
      }
      return { ok: true, kind: row!.kind, ...accounts };
    });
  });
}
