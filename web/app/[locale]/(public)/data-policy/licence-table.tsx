import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { type Fallbacks, foreignLang } from '#ui/fallback-note.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';

interface LicensedDataset {
  code: string;
  title: string;
  fallbacks: Fallbacks;
  licence: { code: string; name: string; url: string | null };
}

/** The licences of the open datasets, each with what stands under it. */
export async function LicenceTable({ datasets }: { datasets: readonly LicensedDataset[] }) {
  const t = await getTranslations('policy.licences');
  const groups = new Map<string, LicensedDataset[]>();
  for (const dataset of datasets)
    groups.set(dataset.licence.code, [...(groups.get(dataset.licence.code) ?? []), dataset]);
  return (
    <DataTable
      caption={t('caption')}
      columns={[{ label: t('licence') }, { label: t('datasets') }]}
      rows={[...groups].flatMap(([code, [first, ...others]]) =>
        first
          ? [
              {
                key: code,
                cells: [
                  <LicenceLink key="licence" licence={first.licence} />,
                  <ul key="datasets" className="grid list-none gap-1 ps-0">
                    {[first, ...others].map((dataset) => (
                      <li key={dataset.code} className="mt-0">
                        <Link
                          href={`/datasets/${dataset.code}`}
                          lang={foreignLang(dataset.fallbacks, 'title')}
                        >
                          {dataset.title}
                        </Link>
                      </li>
                    ))}
                  </ul>,
                ],
              },
            ]
          : [],
      )}
    />
  );
}
