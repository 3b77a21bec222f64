import { isPlainDate } from '@mingcha/law';
import { registerDecorator, type ValidationOptions } from 'class-validator';

/** The property is an existing calendar day written `YYYY-MM-DD`. */
export function IsPlainDate(options?: ValidationOptions): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isPlainDate',
      target: target.constructor,
      propertyName: property as string,
      options: options ?? {},
      validator: {
        validate: (value) => typeof value === 'string' && isPlainDate(value),
        defaultMessage: () => 'isPlainDate',
      },
    });
}
