import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { type Fallbacks, foreignLang } from '#ui/fallback-note.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';

/** The code of a licence that could not be established. */
const NONE = 'UNKNOWN';

interface LicensedDataset {
  code: string;
  title: string;
  fallbacks: Fallbacks;
  licence: { code: string; name: string; url: string | null };
}

/** The licences of the open datasets by name, each with what stands under it; what has none comes last. */
export async function LicenceTable({ datasets }: { datasets: readonly LicensedDataset[] }) {
  const t = await getTranslations('policy.licences');
  const licences = new Map(datasets.map(({ licence }) => [licence.code, licence]));
  const groups = [...licences.values()]
    .toSorted((a, b) => Number(a.code === NONE) - Number(b.code === NONE) || a.name.localeCompare(b.name))
    .map((licence) => ({ licence, licensed: datasets.filter((one) => one.licence.code === licence.code) }));
  return (
    <DataTable
      caption={t('caption')}
      columns={[{ label: t('licence') }, { label: t('datasets') }]}
      rows={groups.map(({ licence, licensed }) => ({
        key: licence.code,
        cells: [
          <LicenceLink key="licence" licence={licence} />,
          <ul key="datasets" className="grid list-none gap-1 ps-0">
            {licensed.map(({ code, title, fallbacks }) => (
              <li key={code} className="mt-0">
                <Link href={`/datasets/${code}`} lang={foreignLang(fallbacks, 'title')}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}
