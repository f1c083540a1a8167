'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { Link, usePathname } from '#i18n/navigation.tsx';
import { buttonStyle } from './button-style.ts';

const PAUSE_MS = 5_000;

/** Asks for the page again a few seconds after each answer; without script, the link does. */
export function RetrySoon({ label, waiting }: { label: string; waiting: string }) {
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams().toString();
  const [asking, ask] = useTransition();
  useEffect(() => {
    if (asking) return;
    const timer = setTimeout(() => ask(() => router.refresh()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asking, router]);
  return (
    <p className="mt-2 flex flex-wrap items-center gap-4">
      <Link href={path + (search && `?${search}`)} className={buttonStyle.quiet} prefetch={false}>
        {label}
      </Link>
      <span className="text-small text-soft">{waiting}</span>
    </p>
  );
}
