import { answerOf, client, idempotencyKey } from '@mingcha/contract';
import { useMutation } from '@tanstack/react-query';

export { type Deadline, useDeadlines } from '../../app/clocks.queries';

/** Makes the secret address of one's own calendar feed; the former one dies and this one is shown once. */
export function useMakeFeedAddress() {
  return useMutation({
    mutationFn: () =>
      answerOf(client.POST('/api/v1/me/calendar-feed', { headers: { 'Idempotency-Key': idempotencyKey() } })),
  });
}

export function useEndFeedAddress() {
  return useMutation({ mutationFn: () => answerOf(client.DELETE('/api/v1/me/calendar-feed')) });
}
