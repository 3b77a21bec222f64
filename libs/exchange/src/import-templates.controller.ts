import { Controller, Get, Headers, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApiProblems, notFound, preferredLanguage, RequirePermission } from '@mingcha/platform';
import type { Template } from './fields/field-list';
import { isTemplateId, TEMPLATE_IDS, templateOf, templates } from './fields/templates';
import { templateCsv, templateWorkbook } from './files/template-workbook';
import { ImportTemplateDto } from './import-batch.dto';

const BASE = '/api/v1/import-templates';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Empty files to fill in. */
@ApiTags('import-templates')
@Controller('api/v1/import-templates')
export class ImportTemplatesController {
  @Get()
  @RequirePermission('import.read')
  @ApiOperation({
    summary: '导入模板 / Templates',
    description: '可导入的文件种类及其列 / Kinds of file and their columns.',
  })
  @ApiOkResponse({ type: [ImportTemplateDto] })
  @ApiProblems()
  list(@Headers('accept-language') language?: string): ImportTemplateDto[] {
    return templates.map((template) => ({
      template: template.id,
      title: template.title[preferredLanguage(language)],
      version: template.version,
      source: template.source,
      heads: template.fields.map((field) => field.head),
      requiredHeads: template.fields.filter((field) => field.isMust).map((field) => field.head),
      downloads: [`${BASE}/${template.id}.xlsx`, `${BASE}/${template.id}.csv`],
    }));
  }

  @Get(':template.xlsx')
  @RequirePermission('import.read')
  @ApiOperation({
    summary: '下载模板（Excel）/ Template as a workbook',
    description: '含下拉选项、填写说明和示例行 / With drop-downs, instructions and an example row.',
  })
  @ApiParam({ name: 'template', enum: TEMPLATE_IDS })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: 'XLSX', schema: { type: 'string', format: 'binary' } })
  @ApiProblems(404)
  async workbook(@Param('template') name: string): Promise<StreamableFile> {
    const template = known(name);
    return attachment(template, 'xlsx', WORKBOOK_TYPE, await templateWorkbook(template));
  }

  @Get(':template.csv')
  @RequirePermission('import.read')
  @ApiOperation({
    summary: '下载模板（CSV）/ Template as CSV',
    description: 'UTF-8，含示例行 / UTF-8 with an example row.',
  })
  @ApiParam({ name: 'template', enum: TEMPLATE_IDS })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'CSV', schema: { type: 'string', format: 'binary' } })
  @ApiProblems(404)
  csv(@Param('template') name: string): StreamableFile {
    const template = known(name);
    return attachment(template, 'csv', 'text/csv; charset=utf-8', templateCsv(template));
  }
}

function known(name: string): Template {
  if (!isTemplateId(name)) throw notFound({ zh: '导入模板', en: 'Import template' });
  return templateOf(name);
}

function attachment(template: Template, ending: string, type: string, bytes: Buffer): StreamableFile {
  const name = encodeURIComponent(`${template.title.zh}模板.${ending}`);
  return new StreamableFile(bytes, {
    type,
    length: bytes.length,
    disposition: `attachment; filename="${template.id}.${ending}"; filename*=UTF-8''${name}`,
  });
}
