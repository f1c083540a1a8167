import { builder } from '../../builder.ts';
import type { StoredText } from '../../text.ts';
import { textField } from '../text-field.ts';

/** A dimension of a series or of a sum, with its code and the code's label. */
export interface SeriesDimensionShape {
  concept: string;
  code: string;
  label: StoredText;
}

export const SeriesDimension = builder.objectRef<SeriesDimensionShape>('SeriesDimension').implement({
  description: 'What a series holds fixed: a dimension with its code.',
  fields: (t) => ({
    concept: t.exposeString('concept', { description: 'SDMX concept of the dimension, such as "REF_AREA".' }),
    code: t.exposeString('code', { description: 'Code in the code list of the dimension.' }),
    label: t.field(textField('label', 'What the code means.')),
  }),
});
