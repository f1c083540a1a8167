import { getTranslations } from 'next-intl/server';
import { Section } from '#ui/section.tsx';

const SERVICES = [
  { key: 'icrc', href: 'https://familylinks.icrc.org' },
  { key: 'iom', href: 'https://missingmigrants.iom.int' },
  { key: 'authorities', href: null },
] as const;

/** Where someone who looks for a relative can turn. The links leave the hub; nothing is fetched from there. */
export async function FamilyTracing() {
  const t = await getTranslations('topic.missingMigrants.family');
  return (
    <Section id="family" title={t('title')}>
      <p className="max-w-[68ch]">{t('text')}</p>
      <dl className="mt-5 grid max-w-[68ch] gap-5">
        {SERVICES.map(({ key, href }) => (
          <div key={key}>
            <dt className="font-semibold">{t(key)}</dt>
            <dd className="mt-1">{t(`${key}Text`)}</dd>
            {href && (
              <dd className="mt-1">
                <a href={href} rel="noreferrer">
                  {new URL(href).host}
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}
