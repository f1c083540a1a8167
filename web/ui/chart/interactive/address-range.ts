'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';

/** Writes a range of periods into the address as `from` and `to`; without them both are taken out: the whole period. */
export function useAddressRange(): (from?: string, to?: string) => void {
  const router = useRouter();
  return useCallback(
    (from, to) => {
      const address = new URL(window.location.href);
      for (const [name, value] of [
        ['from', from],
        ['to', to],
      ] as const) {
        if (value === undefined) address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      }
      router.push(`${address.pathname}${address.search}`, { scroll: false });
    },
    [router],
  );
}
