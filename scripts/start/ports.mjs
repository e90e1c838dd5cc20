import net from 'node:net';

/** Ends the program with a line that names the first port which is taken. */
export async function requireFreePorts(ports) {
  for (const port of ports) {
    if (await isFree(port)) continue;
    console.error(`port ${port} on 127.0.0.1 is in use: stop what uses it, or choose another with PORT=…`);
    process.exit(1);
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
