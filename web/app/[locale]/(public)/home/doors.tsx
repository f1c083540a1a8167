import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';

const DOORS = [
  { key: 'members', href: '/observatories' },
  { key: 'developers', href: '/developers' },
  { key: 'trainers', href: '/training' },
] as const;

/** A door for each of the hub's users: who produces data, who programs, who teaches. */
export async function Doors() {
  const t = await getTranslations('home.doors');
  return (
    <nav aria-label={t('label')} className="mt-16 grid gap-8 border-t border-rule pt-8 md:grid-cols-3">
      {DOORS.map(({ key, href }) => (
        <div key={key}>
          <h2 className="text-h3">
            <Link href={href}>{t(`${key}.title`)}</Link>
          </h2>
          <p className="mt-2 max-w-[40ch] text-soft">{t(`${key}.text`)}</p>
        </div>
      ))}
    </nav>
  );
}
