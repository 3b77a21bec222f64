export {
  noSubjectReason,
  type NoSubjectReason,
  SUBJECT_RULE,
  type SubjectQuestion,
  type SubjectStatus,
} from './subject-status';
export { EnforcementSubject, SUBJECT_KINDS, type SubjectKind, subjectsEntities } from './subjects.entities';
export { subjectsMigrations } from './subjects.migrations';
export { SubjectsHttpModule, SubjectsModule } from './subjects.module';
export { Subjects } from './subjects.queries';
export { SubjectsSeed } from './subjects.seed';
