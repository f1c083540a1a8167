/** Ports of this machine. */
import { createServer } from 'node:net';

/** Whether nobody listens on `port`, on any of the addresses that our servers may take. */
export async function isPortFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::']) if (!(await canListen(port, host))) return false;
  return true;
}

/** The first free port from `first` up that is not among `taken`. */
export async function findPort(first, taken = []) {
  for (let port = first; port < Math.min(first + 500, 65_536); port++) {
    if (!taken.includes(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`no free port between ${first} and ${first + 500}`);
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 cannot be busy on it.
    server.once('error', ({ code }) => resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
