import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { signedIn } from '#auth/signed-in.ts';
import { languageTag, type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { EditForm } from './edit-form.tsx';
import { type EditState, openEdit, type Values } from './edit-state.ts';
import { editWords } from './edit-words.ts';
import type { FormRules } from './field-rule.ts';

interface EditPanelProps {
  locale: SiteLocale;
  /** Global id of the thing. */
  id: string;
  /** Where the labels stand: account.profile or account.description. */
  words: 'profile' | 'description';
  rules: FormRules;
  values: Values;
  revision: number;
  action: (state: EditState, form: FormData) => Promise<EditState>;
}

const HELPED = ['website', 'latitude', 'longitude'] as const;

/** The editing form of a thing, with its labels in the person's language. */
export async function EditPanel({ locale, id, words, rules, values, revision, action }: EditPanelProps) {
  const t = await getTranslations({ locale, namespace: 'account' });
  const person = await signedIn();
  const here = (await headers()).get('x-hub-path') ?? `/${locale}/account`;
  const fields = rules.fields.map(({ name }) => {
    const [, language] = name.split('.');
    const helped = HELPED.find((one) => one === name);
    return {
      name,
      label: t(`${words}.fields.${name.replace('.', '_')}` as 'profile.fields.name_es'),
      ...(language && { lang: languageTag(siteLocale(language)) }),
      ...(helped && { help: t(`profile.help.${helped}`) }),
    };
  });
  return (
    <EditForm
      action={action}
      initial={openEdit(values, revision)}
      rules={rules}
      fields={fields}
      words={await editWords(locale)}
      hidden={{ locale, id, formKey: randomUUID() }}
      draftKey={`${person?.handle ?? ''}:${id}`}
      signInHref={`/api/session-ended?to=${encodeURIComponent(here)}`}
    />
  );
}
