'use client';

import { useEffect } from 'react';
import { Fault } from '#ui/fault.tsx';

/** A fault of a page, in the site's frame. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => {
    // A page whose parts could not be fetched comes back by itself with the connection.
    window.addEventListener('online', reset);
    return () => window.removeEventListener('online', reset);
  }, [reset]);
  return <Fault retry={reset} code={error.digest} />;
}
