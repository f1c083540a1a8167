/** Tells the parent process the address of a server, then, whenever it asks, the CPU used so far in milliseconds. */
export function reportTo(process: NodeJS.Process, url: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1_000 });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ url });
}
