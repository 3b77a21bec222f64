import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  type Actor,
  ApiList,
  ApiListOf,
  ApiProblems,
  CurrentActor,
  IfMatch,
  invalid,
  type Listing,
  type ListQuery,
  ListParameters,
  OwnTransaction,
  preferredLanguage,
  problem,
  RequirePermission,
  traceOf,
} from '@mingcha/platform';
import type { Request, Response } from 'express';
import {
  ApplicationRequest,
  ImportBatchDto,
  ImportRowDto,
  ReversalRequest,
  UploadForm,
} from './import-batch.dto';
import { batchList, ImportBatchQueries, rowList } from './import-batches.queries';
import { ImportBatches } from './import-batches.service';
import { LIMITS } from './reading/limits';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LANGUAGE = 'accept-language';
/** A byte more than allowed gets through, so that the reader can say in words that the file is too large. */
const UPLOAD_LIMITS = { fileSize: LIMITS.packedBytes + 1, files: 1, fields: 5, fieldSize: 1_000, parts: 8 };
const MAX_KEY_LENGTH = 200;

/** Files brought in: send, look at the preview, apply, take back. */
@ApiTags('import-batches')
@Controller('api/v1/import-batches')
export class ImportBatchesController {
  constructor(
    private readonly batches: ImportBatches,
    private readonly queries: ImportBatchQueries,
  ) {}

  @Post()
  @HttpCode(202)
  @OwnTransaction()
  @RequirePermission('import.write')
  @UseInterceptors(FileInterceptor('file', { limits: UPLOAD_LIMITS }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'template'],
      properties: {
        file: {
          type: 'string',
          format: 'binary',
          description: '.xlsx 或 .csv，不超过 10 MB / At most 10 MB',
        },
        template: { type: 'string', enum: ['credit_penalty', 'credit_licensing'], example: 'credit_penalty' },
      },
    },
  })
  @ApiOperation({
    summary: '上传文件 / Send a file',
    description: '保存文件并在后台检查；用 GET 查看进度 / Keeps the file and checks it in the background.',
  })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    schema: { type: 'string', maxLength: MAX_KEY_LENGTH },
  })
  @ApiAcceptedResponse({ type: ImportBatchDto, description: '批次，正在检查 / The batch, being checked' })
  @ApiProblems(413, 422)
  async upload(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body() form: UploadForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ImportBatchDto> {
    if (!file) throw noFile();
    if (file.size > LIMITS.packedBytes) throw tooLarge();
    const { batch, isReplay } = await this.batches.upload(
      actor,
      { name: decodedName(file.originalname), bytes: file.buffer },
      {
        template: form.template,
        key: keyOf(request),
        language: preferredLanguage(request.headers[LANGUAGE]),
        trace: traceOf(request),
      },
    );
    if (isReplay) response.setHeader('Idempotent-Replayed', 'true');
    response.setHeader('Location', `/api/v1/import-batches/${batch.id}`);
    return batch;
  }

  @Get()
  @RequirePermission('import.read')
  @ApiOperation({ summary: '导入批次列表 / List batches', description: '新的在前 / Newest first.' })
  @ApiList(batchList)
  @ApiListOf(ImportBatchDto)
  @ApiProblems()
  list(
    @ListParameters(batchList) query: ListQuery,
    @Headers(LANGUAGE) language?: string,
  ): Promise<Listing<ImportBatchDto>> {
    return this.queries.list(query, preferredLanguage(language));
  }

  @Get(':id')
  @RequirePermission('import.read')
  @ApiOperation({
    summary: '导入批次 / One batch',
    description: '状态、各结果行数和进度 / State, counts, progress.',
  })
  @ApiOkResponse({ type: ImportBatchDto })
  @ApiProblems(404)
  detail(
    @Param('id', ParseUUIDPipe) id: string,
    @Headers(LANGUAGE) language?: string,
  ): Promise<ImportBatchDto> {
    return this.queries.detail(id, preferredLanguage(language));
  }

  @Get(':id/rows')
  @RequirePermission('import.read')
  @ApiOperation({
    summary: '逐行结果 / Rows of a batch',
    description: '按 Excel 行号；`outcome=refused` 只看被拒绝的行 / By Excel row number.',
  })
  @ApiList(rowList)
  @ApiListOf(ImportRowDto)
  @ApiProblems(404)
  rows(
    @Param('id', ParseUUIDPipe) id: string,
    @ListParameters(rowList) query: ListQuery,
    @Headers(LANGUAGE) language?: string,
  ): Promise<Listing<ImportRowDto>> {
    return this.queries.listRows(id, query, preferredLanguage(language));
  }

  @Get(':id/errors.xlsx')
  @RequirePermission('import.write')
  @ApiOperation({
    summary: '下载错误行 / Refused rows as a workbook',
    description: '原表中被拒绝的行，左侧加“错误说明” / The sender’s own sheet with a column of reasons.',
  })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: 'XLSX', schema: { type: 'string', format: 'binary' } })
  @ApiProblems(404)
  async errors(
    @Param('id', ParseUUIDPipe) id: string,
    @Headers(LANGUAGE) language?: string,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.batches.errors(id, preferredLanguage(language));
    return new StreamableFile(bytes, {
      type: WORKBOOK_TYPE,
      length: bytes.length,
      disposition: `attachment; filename="errors.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }

  @Post(':id/application')
  @HttpCode(202)
  @RequirePermission('import.write')
  @ApiOperation({
    summary: '导入 / Apply a checked batch',
    description: '在后台逐千行导入 / Brings the rows in, in the background, a thousand a transaction.',
  })
  @ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"2"' } })
  @ApiAcceptedResponse({ type: ImportBatchDto, description: '批次，正在导入 / The batch, being applied' })
  @ApiProblems(404, 409, 412, 428)
  apply(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() request: ApplicationRequest,
    @Headers(LANGUAGE) language?: string,
  ): Promise<ImportBatchDto> {
    return this.batches.apply(id, version, request, preferredLanguage(language));
  }

  @Post(':id/reversal')
  @HttpCode(200)
  @RequirePermission('import.write')
  @ApiOperation({
    summary: '撤销本批 / Reverse a batch',
    description:
      '撤回本批新增的决定；其中有已更改或已公示的则整批不能撤销 / Takes back what came in, unless something depends on it.',
  })
  @ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"4"' } })
  @ApiOkResponse({ type: ImportBatchDto })
  @ApiProblems(404, 409, 412, 428)
  reverse(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() request: ReversalRequest,
    @Headers(LANGUAGE) language?: string,
  ): Promise<ImportBatchDto> {
    return this.batches.reverse(id, version, request.reason, preferredLanguage(language));
  }
}

/** What must not stand in the name of a file: control characters and marks that turn text around. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Multipart headers carry bytes that the parser reads as Latin-1; browsers send file names in UTF-8. */
export function decodedName(name: string): string {
  const isLatin = [...name].every((character) => character <= '\u00ff');
  const decoded = isLatin ? Buffer.from(name, 'latin1').toString('utf8') : name;
  const kept = decoded.includes('\ufffd') ? name : decoded;
  return (
    kept
      .replace(/^.*[\\/]/, '')
      .replace(UNPRINTABLE, '')
      .trim() || 'file'
  );
}

function keyOf(request: Request): string | null {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  if (key.length >= 1 && key.length <= MAX_KEY_LENGTH) return key;
  throw problem(400, 'invalid_idempotency_key', {
    zh: `Idempotency-Key 应为 1 至 ${MAX_KEY_LENGTH} 个字符`,
    en: `Idempotency-Key must have 1 to ${MAX_KEY_LENGTH} characters`,
  });
}

function noFile() {
  return invalid([
    {
      pointer: '/file',
      code: 'is_defined',
      detail: { zh: '请选择要导入的文件', en: 'Choose the file to import' },
      severity: 'error',
    },
  ]);
}

function tooLarge() {
  return problem(413, 'file_too_large', {
    zh: '文件超过 10 MB，请拆成几个文件',
    en: 'The file is larger than 10 MB; split it',
  });
}
