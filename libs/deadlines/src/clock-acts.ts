import type { Basis } from '@mingcha/law';
import type { Text } from '@mingcha/platform';

/** When the law lets a clock stand still. */
export interface PauseGrounds {
  grounds: Text;
  basis: readonly Basis[];
}

/** When the law lets a term be extended, how often and by how many units at most. */
export interface ExtensionGrounds extends PauseGrounds {
  times: number;
  maxAmount: number;
}

/** What a rule lets people do to its clocks; null: the law provides no such thing. */
export interface ClockActs {
  pause: PauseGrounds | null;
  extension: ExtensionGrounds | null;
}

export const NO_ACTS: ClockActs = { pause: null, extension: null };
