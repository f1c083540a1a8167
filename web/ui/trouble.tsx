import { getTranslations } from 'next-intl/server';
import type { Trouble } from '#graph/trouble.ts';
import { Notice } from './notice.tsx';
import { RetrySoon } from './retry-soon.tsx';

/** What a page shows where the graph gave no answer: what happened, and what to do. It tries again by itself. */
export async function TroubleNotice({
  trouble,
  level = 'page',
}: {
  trouble: Trouble;
  level?: 'page' | 'part';
}) {
  const t = await getTranslations('site');
  const passing = trouble.kind === 'UNAVAILABLE' || trouble.kind === 'SLOW';
  const title = t(`trouble.${trouble.kind}.title`);
  const body = trouble.kind === 'REFUSED' ? trouble.message : t(`trouble.${trouble.kind}.body`);
  const action = passing && <RetrySoon label={t('trouble.retry')} waiting={t('trouble.waiting')} />;
  if (level === 'part')
    return (
      <Notice tone="warning" title={title}>
        <p>{body}</p>
        {action}
      </Notice>
    );
  return (
    <div className="max-w-[52rem] py-10">
      <h1 className="text-h1">{title}</h1>
      <p className="mt-4 mb-6 max-w-[68ch] text-lead text-soft">{body}</p>
      {action}
    </div>
  );
}
