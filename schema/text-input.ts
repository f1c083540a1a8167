import { builder } from './builder.ts';

/** A text in three languages, as it is sent. */
export const TextInput = builder.inputType('TextInput', {
  description: 'A text in three languages. A language that is left out stays as it is; null or "" clears it.',
  fields: (t) => ({
    es: t.string({ description: 'Spanish.' }),
    pt: t.string({ description: 'Brazilian Portuguese.' }),
    en: t.string({ description: 'English.' }),
  }),
});
