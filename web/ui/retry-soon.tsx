'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { Link, usePathname } from '#i18n/navigation.tsx';
import { buttonStyle } from './button-style.ts';

const EVERY_MS = 8_000;

/** Asks for the page again every few seconds; without script, the link does. */
export function RetrySoon({ label, waiting }: { label: string; waiting: string }) {
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams().toString();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <p className="mt-2 flex flex-wrap items-center gap-4">
      <Link href={path + (search && `?${search}`)} className={buttonStyle.quiet} prefetch={false}>
        {label}
      </Link>
      <span className="text-small text-soft">{waiting}</span>
    </p>
  );
}
