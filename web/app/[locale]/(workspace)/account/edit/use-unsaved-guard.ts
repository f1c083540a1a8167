import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** Holds back whoever is about to leave a page with unsaved changes. `asking`: whether they must be asked now. */
export function useUnsavedGuard(unsaved: boolean) {
  const router = useRouter();
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return;
    const unload = (event: BeforeUnloadEvent) => event.preventDefault();
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !leadsAway(link) || opensElsewhere(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(link.href);
    };
    window.addEventListener('beforeunload', unload);
    window.addEventListener('click', click, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', unload);
      window.removeEventListener('click', click, { capture: true });
    };
  }, [unsaved]);
  return {
    asking: target !== null,
    stay: () => setTarget(null),
    leave: () => {
      if (target) router.push(target.slice(window.location.origin.length));
    },
  };
}

function leadsAway(link: HTMLAnchorElement): boolean {
  const { origin, pathname, search } = window.location;
  return (
    link.target === '' &&
    link.origin === origin &&
    !link.pathname.startsWith('/api/') &&
    link.pathname + link.search !== pathname + search
  );
}

function opensElsewhere({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey;
}
