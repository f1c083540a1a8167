import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a PostgreSQL that can be closed and opened again. */
export interface ClosableProxy {
  /** The address of the database through the proxy. */
  url: string;
  /** Breaks all connections and refuses new ones. */
  goAway: () => Promise<void>;
  comeBack: () => Promise<void>;
  /** Lets nothing through any more, and breaks nothing, as where a cable is cut; `goAway` ends it. */
  fallSilent: () => void;
}

/** Stands before the PostgreSQL at `url`, on a port of its own. */
export async function proxyTo(url: string): Promise<ClosableProxy> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      if (!silent) one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const through = new URL(url);
  through.host = `127.0.0.1:${port}`;
  return {
    url: through.href,
    goAway: async () => {
      silent = false;
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    comeBack: () => listen(port),
    fallSilent: () => {
      silent = true;
      for (const socket of open) socket.unpipe();
    },
  };
}
