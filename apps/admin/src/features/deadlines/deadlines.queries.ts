import { call, idempotencyKey } from '@mingcha/contract';
import { useMutation } from '@tanstack/react-query';

export { type Deadline, useDeadlines } from '../../app/clocks.queries';

/** Makes the secret address of one's own calendar feed; the former one dies and this one is shown once. */
export function useMakeFeedAddress() {
  return useMutation({
    mutationFn: () =>
      call<{ address: string }>('POST', '/me/calendar-feed', {
        headers: { 'Idempotency-Key': idempotencyKey() },
      }),
  });
}

export function useEndFeedAddress() {
  return useMutation({ mutationFn: () => call<void>('DELETE', '/me/calendar-feed') });
}
