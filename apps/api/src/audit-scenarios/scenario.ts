import type { Answer, District } from '../district.factory';

/** A valid request to one changing route, prepared and sent. */
export interface Scenario {
  /** `object_type` of the entry that the route must leave. */
  object: string;
  /** Whether an `id` in the answer is the object's; yes when left out. */
  answersObject?: boolean;
  send(district: District): PromiseLike<Answer>;
}

/** By route, `POST /api/v1/decisions/:id/disclosure`. */
export type Scenarios = Record<string, Scenario>;

/** A POST that only computes: a valid request, and nothing that may be different afterwards. */
export type Computations = Record<string, (district: District) => PromiseLike<Answer>>;
