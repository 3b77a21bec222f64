import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, JobsHttpModule, PlatformModule } from '@mingcha/platform';
import { DocsController } from './docs.controller';
import { HealthController } from './health.controller';
import { entities, migrations, roomRoutes, rooms } from './rooms';

/** The HTTP process: assembles the rooms and owns no rule. */
@Module({})
export class AppModule {
  static with(
    config: Config,
    options: { withoutDatabase?: boolean; withoutRoutes?: boolean } = {},
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with({ config, entities, migrations, withoutDatabase: options.withoutDatabase }),
        ...(options.withoutRoutes ? rooms : [...roomRoutes, JobsHttpModule]),
      ],
      controllers: options.withoutRoutes ? [] : [DocsController, HealthController],
    };
  }
}
