/** Ends the process in order, once: on SIGTERM, on Ctrl-C, and where the launcher that holds a channel to it dies. */
export function stopOnSignal(end: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await end();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
}
