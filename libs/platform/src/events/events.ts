import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Transactions } from '../database/transactions';

const EVENT = 'mingcha:event';

interface EventMark {
  topic: string;
  inTransaction: boolean;
}

export type EventHandler = (payload: Record<string, unknown>, eventId: string | null) => Promise<void> | void;

/**
 * Marks a method of a provider as handler of an event. `inTransaction` runs it inside the emitting transaction:
 * for what the law wants to happen with its cause. Without it the outbox delivers the event afterwards, at least
 * once, in a transaction of the system; such a handler must be repeatable.
 */
export const OnEvent = (topic: string, options: { inTransaction?: boolean } = {}) =>
  SetMetadata(EVENT, { topic, inTransaction: options.inTransaction ?? false } satisfies EventMark);

/** Speaks upwards: a lower room emits, a higher room has said that it listens. */
@Injectable()
export class Events implements OnModuleInit {
  private readonly immediate = new Map<string, EventHandler[]>();
  private readonly deferred = new Map<string, EventHandler[]>();

  constructor(
    private readonly transactions: Transactions,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as object;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = (instance as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const mark = this.reflector.get<EventMark | undefined>(EVENT, method);
        if (!mark) continue;
        const handlers = mark.inTransaction ? this.immediate : this.deferred;
        const handler = method.bind(instance) as EventHandler;
        handlers.set(mark.topic, [...(handlers.get(mark.topic) ?? []), handler]);
      }
    }
  }

  /** Runs the immediate handlers now and keeps the event for the others; both with the open transaction or not at all. */
  async emit(topic: string, payload: Record<string, unknown>): Promise<void> {
    for (const handler of this.immediate.get(topic) ?? []) await handler(payload, null);
    if (!this.deferred.has(topic)) return;
    await this.transactions.query('insert into mingcha.outbox (topic, payload) values ($1, $2)', [
      topic,
      JSON.stringify(payload),
    ]);
    this.transactions.afterCommit(() => this.wake());
  }

  deferredHandlers(topic: string): readonly EventHandler[] {
    return this.deferred.get(topic) ?? [];
  }

  /** What wakes the relay after a commit; the queue sets it. Without it the relay's own rhythm finds the event. */
  onWake(wake: () => void): void {
    this.wake = wake;
  }

  private wake: () => void = () => undefined;
}
