/** Columns of the clock `d` under the names of the entity. */
export const DEADLINE_COLUMNS = `d.id, d.rule_id as "ruleId", d.rule_value_from as "ruleValueFrom",
  d.rule_value_layer as "ruleValueLayer", d.basis, d.subject_type as "subjectType", d.subject_id as "subjectId",
  d.organ_id as "organId", d.occurrence, d.label, d.start_fact as "startFact", d.starts_on as "startsOn",
  d.start_day_counts as "startDayCounts", d.roll, d.term_amount as "termAmount", d.term_unit as "termUnit",
  d.extended_by as "extendedBy", d.has_pauses as "hasPauses", d.due_on as "dueOn", d.provisional,
  d.calendar_version as "calendarVersion", d.first_known_at as "firstKnownAt", d.armed_at as "armedAt",
  d.warned_rung as "warnedRung", d.state, d.paused_since as "pausedSince", d.pause_reason as "pauseReason",
  d.met_on as "metOn", d.closed_at as "closedAt", d.close_reason as "closeReason", d.evidence, d.version`;

/** Columns of the ledger entry `e` under the names of the entity. */
export const EVENT_COLUMNS = `e.id, e.deadline_id as "deadlineId", e.organ_id as "organId", e.kind,
  e.happened_on as "happenedOn", e.amount, e.old_due_on as "oldDueOn", e.new_due_on as "newDueOn", e.cause, e.reason,
  e.evidence, e.calendar_version as "calendarVersion", e.recorded_at as "recordedAt", e.actor_id as "actorId",
  e.actor_name as "actorName"`;
