import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Record<string, unknown>;

const DAY_FORMATS = new Set(['date', 'date-time']);

/**
 * Puts right what reflection gets wrong, so that clients generated from the document fit the API: a day is a string
 * (its type in code is a branded one, which reflection takes for an object), and `Accept-Language` is understood by
 * every operation and required by none.
 */
export function correct(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {})) correctDays(schema as Json);
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations as Json)) dropLanguage(operation as Json);
  }
  return document;
}

function correctDays(schema: Json): void {
  for (const property of Object.values((schema['properties'] ?? {}) as Record<string, Json>)) {
    if (property['type'] === 'object' && DAY_FORMATS.has(String(property['format'])))
      property['type'] = 'string';
  }
}

function dropLanguage(operation: Json): void {
  const parameters = operation['parameters'] as { name: string; in: string }[] | undefined;
  if (!parameters) return;
  operation['parameters'] = parameters.filter(
    (parameter) => !(parameter.in === 'header' && parameter.name.toLowerCase() === 'accept-language'),
  );
}
