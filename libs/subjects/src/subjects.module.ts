import { Module } from '@nestjs/common';
import './subjects.permissions';
import { SubjectRegister } from './subject-register';
import { Subjects } from './subjects.queries';
import { SubjectsController } from './subjects.controller';
import { SubjectsSeed } from './subjects.seed';

@Module({
  providers: [SubjectRegister, Subjects, SubjectsSeed],
  exports: [SubjectRegister, Subjects, SubjectsSeed],
})
export class SubjectsModule {}

@Module({ imports: [SubjectsModule], controllers: [SubjectsController] })
export class SubjectsHttpModule {}
