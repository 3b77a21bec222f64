/** Limits of signing in. Policy of this platform, not of a law; the sources are OWASP ASVS 5 chapters 6 and 7. */
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Wrong passwords in a row until the name is locked. */
export const WRONG_PASSWORDS_UNTIL_LOCK = 5;
export const LOCK_MS = 15 * MINUTE_MS;

/** Failed sign-ins from one address within the window, over all names; a whole organ may share one address. */
export const FAILURES_PER_ADDRESS = 200;
export const FAILURE_WINDOW_MS = 15 * MINUTE_MS;

export const SESSION_IDLE_MS = 30 * MINUTE_MS;
export const SESSION_LIFETIME_MS = 10 * HOUR_MS;
/** A session's last use is written at most this often. */
export const LAST_SEEN_STEP_MS = MINUTE_MS;
/** Ended sessions stay visible to their owner this long. */
export const ENDED_SESSIONS_KEPT_MS = 30 * DAY_MS;

export const PASSWORD_MIN_LENGTH = 12;
/** Bounds the work one guess can cause. */
export const PASSWORD_MAX_LENGTH = 128;

export const TOKEN_LIFETIME_MS = 10 * MINUTE_MS;
export const LIVE_SECRETS = 2;
export const SECRET_LIFETIME_MS = 365 * DAY_MS;
