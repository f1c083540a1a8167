import { randomUUID } from 'node:crypto';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AccountNav } from '../account-nav.tsx';
import { ActButton } from '../act/act-button.tsx';
import { requireSignIn } from '../require-sign-in.ts';
import { NewTokenForm } from './new-token-form.tsx';
import { revokeToken } from './token-actions.ts';

const Tokens = graphql(`
  query Tokens {
    viewer {
      tokens {
        id
        name
        scopes
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
      }
    }
  }
`);

type Props = PageProps<'/[locale]/account/tokens'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('account');
  return pageMetadata({ locale, path: '/account/tokens', title: t('tokens.title') });
}

/** A person's tokens for apps: make one, see when each was used, take one back. */
export default async function TokensPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  await requireSignIn(locale, '/account/tokens');
  const { data, trouble } = await ask(locale, Tokens, {});
  if (trouble) return <TroubleNotice trouble={trouble} />;
  const t = await getTranslations('account.tokens');
  const w = await getTranslations('workspace');
  const format = await getFormatter();
  const day = (text: string | null) => text && format.dateTime(new Date(text), { dateStyle: 'medium' });
  const tokens = data.viewer?.tokens ?? [];

  return (
    <>
      <AccountNav current="tokens" />
      <PageHead title={t('title')} lead={t('lead')} />
      <Section id="new" title={t('new')}>
        <NewTokenForm
          locale={locale}
          formKey={randomUUID()}
          words={{
            name: t('name'),
            nameHelp: t('nameHelp'),
            scopes: t('scopes'),
            read: t('scope.READ'),
            write: t('scope.WRITE'),
            days: t('days'),
            daysHelp: t('daysHelp'),
            create: t('create'),
            created: t('created'),
            once: t('once'),
            copy: t('copy'),
            repeated: t('repeated'),
            lost: w('lost'),
          }}
        />
      </Section>
      <Section id="mine" title={t('mine')}>
        {tokens.length === 0 && <p className="text-soft">{t('none')}</p>}
        <ul className={tokens.length > 0 ? 'border-t border-rule' : ''}>
          {tokens.map((token) => (
            <li
              key={token.id}
              className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-4"
            >
              <div className="min-w-0">
                <p className="font-semibold wrap-anywhere" dir="auto">
                  {token.name}
                </p>
                <p className="text-small text-soft">
                  {[
                    token.scopes.map((scope) => t(`scope.${scope}`)).join(', '),
                    t('createdOn', { date: day(token.createdAt) ?? '' }),
                    token.expiresAt && t('expiresOn', { date: day(token.expiresAt) ?? '' }),
                    token.lastUsedAt ? t('lastUsed', { date: day(token.lastUsedAt) ?? '' }) : t('neverUsed'),
                    token.revokedAt && t('revokedOn', { date: day(token.revokedAt) ?? '' }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              {!token.revokedAt && (
                <ActButton
                  act={revokeToken}
                  hidden={{ locale, id: token.id }}
                  label={t('revoke')}
                  about={token.name}
                  look="small"
                  ask={{
                    title: t('revokeTitle', { name: token.name }),
                    body: t('revokeBody'),
                    confirm: t('revoke'),
                    cancel: w('cancel'),
                  }}
                  done={t('revoked')}
                  lost={w('lost')}
                />
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
