/** The ways in which a person ends the hub. */

const WATCH_PARENT_EVERY_MS = 500;

/** Calls `stop` at the first request: Ctrl-C, a signal, a closed terminal, or the death of the npm that started us. */
export function onStopRequest(stop) {
  let requested = false;
  const once = () => {
    // npm hands a signal on that the terminal has sent to us already.
    if (requested) return;
    requested = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && once(), WATCH_PARENT_EVERY_MS).unref();
}
