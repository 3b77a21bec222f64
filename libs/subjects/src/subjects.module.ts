import { Module } from '@nestjs/common';
import './subjects.permissions';
import { Organs } from './organs';
import { OrgansController } from './organs.controller';
import { SubjectRegister } from './subject-register';
import { Subjects } from './subjects.queries';
import { SubjectsController } from './subjects.controller';
import { SubjectsSeed } from './subjects.seed';

@Module({
  providers: [Organs, SubjectRegister, Subjects, SubjectsSeed],
  exports: [Organs, SubjectRegister, Subjects, SubjectsSeed],
})
export class SubjectsModule {}

@Module({ imports: [SubjectsModule], controllers: [OrgansController, SubjectsController] })
export class SubjectsHttpModule {}
