import { builder } from '../builder.ts';
import type { Context, Locale } from '../context.ts';
import { LocaleEnum } from '../enums.ts';
import { localise, type StoredText } from '../text.ts';

interface LocaleArguments {
  locale?: Locale | null;
}

/** The argument of every field that gives a text in a language. */
export function localeArgument() {
  return builder.args((t) => ({
    locale: t.field({
      type: LocaleEnum,
      required: false,
      description:
        'Language of the text; where nothing is said, the language of the request (Accept-Language). ' +
        'A text that is missing in it is given in the nearest language that has it: see `fallbacks`.',
    }),
  }));
}

/** The language of a field: its argument, or else the request's. */
export function localeOf(args: LocaleArguments, context: Context): Locale {
  return args.locale ?? context.locale;
}

/** Options of a field with a text that everything of its type has, from its column of {es, pt, en}. */
export function textField<Column extends string>(column: Column, description: string) {
  return {
    type: 'String',
    description,
    args: localeArgument(),
    resolve: (parent: Record<Column, StoredText>, args: LocaleArguments, context: Context): string =>
      localise(parent[column], localeOf(args, context))?.value ?? '',
  } as const;
}

/** Options of a field with a text that may be absent in every language: then null. */
export function optionalTextField<Column extends string>(column: Column, description: string) {
  return {
    type: 'String',
    nullable: true,
    description,
    args: localeArgument(),
    resolve: (parent: Record<Column, StoredText>, args: LocaleArguments, context: Context): string | null =>
      localise(parent[column], localeOf(args, context))?.value ?? null,
  } as const;
}

export const TextFallback = builder.objectRef<{ field: string; locale: Locale }>('TextFallback').implement({
  description: 'A text that is not in the language asked for, and the language that it is given in instead.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field, such as "title".' }),
    locale: t.expose('locale', { type: LocaleEnum, description: 'Language in which the text is given.' }),
  }),
});

/** Options of the field `fallbacks` of a type whose columns of texts are these. */
export function fallbacksField<Column extends string>(...columns: Column[]) {
  const type: [typeof TextFallback] = [TextFallback];
  return {
    type,
    description: 'The texts that are missing in the language asked for, with the language they are given in.',
    complexity: { field: 1, multiplier: columns.length },
    args: localeArgument(),
    resolve: (parent: Record<Column, StoredText>, args: LocaleArguments, context: Context) => {
      const wanted = localeOf(args, context);
      return columns.flatMap((field) => {
        const found = localise(parent[field], wanted);
        return found && found.locale !== wanted ? [{ field, locale: found.locale }] : [];
      });
    },
  };
}
