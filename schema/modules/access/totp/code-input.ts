import { builder } from '../../../builder.ts';

/** A one-time code, as several writes ask for it. */
export const CodeInput = builder.inputType('TotpCodeInput', {
  description: 'A one-time code.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Six digits of the app.' }),
  }),
});
