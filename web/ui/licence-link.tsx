import { getTranslations } from 'next-intl/server';

interface LicenceLinkProps {
  licence: { code: string; name: string; url: string | null };
}

/** A licence by its name, with the way to its text; where the source declares none, that is said. */
export async function LicenceLink({ licence }: LicenceLinkProps) {
  const t = await getTranslations('site');
  if (licence.code === 'UNKNOWN') return t('licenceUnknown');
  return licence.url ? (
    <a href={licence.url} rel="license">
      {licence.name}
    </a>
  ) : (
    licence.name
  );
}
