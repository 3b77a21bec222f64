import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@mingcha/platform';

const NEW_ID = () => 'mingcha.new_id()';
const NOW = () => 'now()';

export const ORGAN_KINDS = ['bureau', 'department', 'street', 'authorized', 'entrusted'] as const;
export type OrganKind = (typeof ORGAN_KINDS)[number];

export const ACCOUNT_STATUSES = ['active', 'locked', 'closed'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

/** The bureau, a department, a street or another body that enforces: the unit of tenancy. */
@Entity({ name: 'organ', schema: 'mingcha' })
export class Organ {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('text') name: string;
  @Column('text', { name: 'short_name' }) shortName: string;
  @Column('text') kind: OrganKind;
  @Column('text') uscc: string;
  @Column('text', { name: 'legal_ground', nullable: true }) legalGround: string | null;
  @Column('text', { name: 'division_code', nullable: true }) divisionCode: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('boolean', { name: 'vertically_managed', default: false }) verticallyManaged: boolean;
  @Column('boolean', { name: 'is_active', default: true }) isActive: boolean;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'recorded_at', default: NOW }) recordedAt: Date;
}

/** A person's account. Closed accounts stay: the audit trail names them. */
@Entity({ name: 'account', schema: 'mingcha' })
export class Account {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('text') username: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'organ_id' }) organId: string;
  @Column('text', { default: 'active' }) status: AccountStatus;
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  @Column('boolean', { name: 'must_change_password', default: true }) mustChangePassword: boolean;
  @Column('timestamptz', { name: 'password_changed_at', nullable: true }) passwordChangedAt: Date | null;
  @Column('text', { name: 'totp_secret_sealed', nullable: true }) totpSecretSealed: string | null;
  @Column('timestamptz', { name: 'totp_enrolled_at', nullable: true }) totpEnrolledAt: Date | null;
  @Column('bigint', { name: 'totp_last_step', nullable: true }) totpLastStep: number | null;
  @Column('timestamptz', { name: 'last_signed_in_at', nullable: true }) lastSignedInAt: Date | null;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'created_at', default: NOW }) createdAt: Date;
}

/** A role held by an account in a period. Taken back by `revoked_at`, never deleted. */
@Entity({ name: 'role_assignment', schema: 'mingcha' })
export class RoleAssignment {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') role: Role;
  @Column('text') family: string;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil: string | null;
  @Column('timestamptz', { name: 'recorded_at', default: NOW }) recordedAt: Date;
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy: string | null;
}

/** One signed-in browser. Only the digest of the cookie's value is stored. */
@Entity({ name: 'session', schema: 'mingcha' })
export class Session {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent: string | null;
  @Column('text', { name: 'source_address', nullable: true }) sourceAddress: string | null;
}

/** Wrong passwords by user name, known or not, so that a lock tells nobody which names exist. */
@Entity({ name: 'sign_in_lock', schema: 'mingcha' })
export class SignInLock {
  @PrimaryColumn('bytea', { name: 'name_key' }) nameKey: Buffer;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('int', { name: 'failed_count', default: 0 }) failedCount: number;
  @Column('timestamptz', { name: 'last_failed_at' }) lastFailedAt: Date;
  @Column('timestamptz', { name: 'locked_until', nullable: true }) lockedUntil: Date | null;
}

/** Failed sign-ins by address of origin, for the limit on guessing many names from one place. */
@Entity({ name: 'sign_in_attempt', schema: 'mingcha' })
export class SignInAttempt {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('text', { name: 'source_address' }) sourceAddress: string;
  @Column('timestamptz', { name: 'failed_at' }) failedAt: Date;
}

/** A department's system: belongs to one organ and has scopes instead of roles. */
@Entity({ name: 'api_client', schema: 'mingcha' })
export class ApiClient {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('uuid', { name: 'organ_id' }) organId: string;
  @Column('text', { name: 'client_id' }) clientId: string;
  @Column('text') name: string;
  @Column('text', { array: true }) scopes: string[];
  @Column('boolean', { name: 'is_active', default: true }) isActive: boolean;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'created_at', default: NOW }) createdAt: Date;
}

/** A client's secret, as a keyed digest. Two may be live, so that it can be exchanged without a gap. */
@Entity({ name: 'api_client_secret', schema: 'mingcha' })
export class ApiClientSecret {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('uuid', { name: 'api_client_id' }) apiClientId: string;
  @Column('bytea', { name: 'secret_hash' }) secretHash: Buffer;
  @Column('timestamptz', { name: 'created_at', default: NOW }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}

/** A short-lived bearer token, as a digest. It dies with its secret and its client. */
@Entity({ name: 'access_token', schema: 'mingcha' })
export class AccessToken {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('uuid', { name: 'secret_id' }) secretId: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('text', { array: true }) scopes: string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}

export const identityEntities = [
  Organ,
  Account,
  RoleAssignment,
  Session,
  SignInLock,
  SignInAttempt,
  ApiClient,
  ApiClientSecret,
  AccessToken,
];
