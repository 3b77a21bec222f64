import net from 'node:net';

/** A TCP port on 127.0.0.1 that is free at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Tries to listen on a port and lets go of it again.
 * @returns {Promise<string | undefined>} undefined when free, otherwise the system's code (EADDRINUSE, EACCES …)
 */
export function obstacleOnPort(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.on('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
