import { beforeEach, inject } from 'vitest';

// Each browser test counts as skipped where there is no browser, and as failed where the hub did not start.
beforeEach((context) => {
  const hub = inject('hub');
  if ('skip' in hub) context.skip(hub.skip);
  if ('failure' in hub) throw new Error(hub.failure);
});
