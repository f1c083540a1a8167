'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether script has taken over: false on the server and in the first picture, where plain HTML must do. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
