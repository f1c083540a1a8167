import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { Trouble } from '#graph/trouble.ts';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from './button-style.ts';
import { Notice } from './notice.tsx';
import { RetrySoon } from './retry-soon.tsx';

/** What a page shows where the graph gave no answer: what happened, and what to do. It tries again by itself. */
export async function TroubleNotice({
  trouble,
  level = 'page',
  still,
}: {
  trouble: Trouble;
  level?: 'page' | 'part';
  /** Doesn't try again by itself: where troubles are only shown. */
  still?: boolean;
}) {
  const t = await getTranslations('site');
  const passing = trouble.kind === 'UNAVAILABLE' || trouble.kind === 'SLOW';
  const title = t(`trouble.${trouble.kind}.title`);
  const body = trouble.kind === 'REFUSED' ? trouble.message : t(`trouble.${trouble.kind}.body`);
  const action =
    trouble.kind === 'SIGNED_OUT' ? (
      <p className="mt-3">
        <Link href={{ pathname: '/sign-in', query: { to: await hereAfter() } }} className={buttonStyle.quiet}>
          {t('nav.signIn')}
        </Link>
      </p>
    ) : (
      passing && !still && <RetrySoon label={t('trouble.retry')} waiting={t('trouble.waiting')} />
    );
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

/** The page that is asked for, to come back to. */
async function hereAfter(): Promise<string> {
  return (await headers()).get('x-hub-path') ?? '/';
}
