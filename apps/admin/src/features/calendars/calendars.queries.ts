import { answerOf, api, client, ifMatch, type Schema } from '@mingcha/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export { type CalendarYear, type CalendarYears, useCalendarYears } from '../../app/calendars.queries';

export type CalendarYearDetail = Schema<'CalendarYearDetailDto'>;
export type NamedDay = CalendarYearDetail['days'][number];
/** A notice as it is typed or pasted. */
export type NoticeDraft = Schema<'YearPreviewDto'>;
/** What a notice changes: days, and the open clocks that move. */
export type YearChange = Schema<'YearChangeAnswerDto'>;

export function useCalendarYear(year: number) {
  return api.useQuery('get', '/api/v1/working-calendars/{year}', { params: { path: { year } } });
}

export function usePreview(year: number) {
  return useMutation({
    mutationFn: (body: NoticeDraft) =>
      answerOf(client.POST('/api/v1/working-calendars/{year}/preview', { params: { path: { year } }, body })),
  });
}

export function useApplyNotice(year: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, reason, version }: { draft: NoticeDraft; reason: string; version: number }) =>
      answerOf(
        client.PUT('/api/v1/working-calendars/{year}', {
          params: { path: { year }, header: ifMatch(version) },
          body: { ...draft, reason },
        }),
      ),
    // Any date on any screen may have moved.
    onSuccess: () => queries.invalidateQueries(),
  });
}
