import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Toaster } from '#ui/toast.tsx';

/** Pages of those who are signed in: they say at the foot of the window what was done. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('workspace');
  return (
    <>
      {children}
      <Toaster label={t('messages')} closeLabel={t('close')} />
    </>
  );
}
