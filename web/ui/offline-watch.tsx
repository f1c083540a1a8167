'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

interface OfflineWatchProps {
  title: string;
  body: string;
  back: string;
}

const SAID_MS = 4_000;

/** Says when the connection is gone and when it is back; then the page's data are asked for anew, what was typed stays. */
export function OfflineWatch({ title, body, back }: OfflineWatchProps) {
  const router = useRouter();
  const [state, setState] = useState<'fine' | 'gone' | 'back'>('fine');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const gone = () => {
      clearTimeout(timer);
      setState('gone');
    };
    const again = () => {
      setState('back');
      router.refresh();
      timer = setTimeout(() => setState('fine'), SAID_MS);
    };
    if (!navigator.onLine) gone();
    window.addEventListener('offline', gone);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('offline', gone);
      window.removeEventListener('online', again);
    };
  }, [router]);

  return (
    <div role="status" className="no-print fixed inset-x-0 bottom-0 z-30">
      {state === 'gone' && (
        <div className="border-t-2 border-warning bg-warning-paper">
          <p className="wrap py-3">
            <strong>{title}.</strong> {body}
          </p>
        </div>
      )}
      {state === 'back' && (
        <div className="border-t-2 border-good bg-good-paper">
          <p className="wrap py-3 font-semibold">{back}</p>
        </div>
      )}
    </div>
  );
}
