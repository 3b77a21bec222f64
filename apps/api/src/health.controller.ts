import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { problem, Public, systemActor, Transactions } from '@mingcha/platform';

class HealthDto {
  @ApiProperty({ enum: ['ok'], description: '状态 / State' })
  status: 'ok';
}

@ApiTags('运行状况 Health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  @Get('live')
  @Public('the host asks whether the process answers at all')
  @ApiOperation({
    operationId: 'getLiveness',
    summary: '进程存活',
    description: 'The process answers; nothing else is checked.',
  })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public('the host asks whether requests may be sent here')
  @ApiOperation({
    operationId: 'getReadiness',
    summary: '可以接收请求',
    description: 'The database answers under the runtime role.',
  })
  @ApiOkResponse({ type: HealthDto })
  async ready(): Promise<HealthDto> {
    try {
      await this.transactions.run(systemActor('health'), () => this.transactions.query('select 1'));
      return { status: 'ok' };
    } catch {
      throw problem(503, 'not_ready', { zh: '数据库暂时无法访问', en: 'The database does not answer' });
    }
  }
}
