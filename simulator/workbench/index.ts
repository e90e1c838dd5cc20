import { serve } from '@hono/node-server';
import { workbenchApp } from './server/workbench-app';

const HOST = '127.0.0.1';

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  port?: number;
  /** The card platform's address, without a slash at its end. */
  platformUrl: string;
  /** The cloud runtime's address, without a slash at its end. */
  cloudUrl: string;
  /** What `buildPhone` wrote. */
  phoneDir: string;
  /** What `buildWorkbenchPage` wrote. */
  pageDir: string;
}

export interface Workbench {
  url: string;
  /** Cuts open connections, so it does not wait for event streams. */
  close(): Promise<void>;
}

/** Serves the page with the phones and the console. Rejects with the listen error, for instance EADDRINUSE. */
export function startWorkbench({ port = 0, ...parts }: WorkbenchOptions): Promise<Workbench> {
  const { app, close } = workbenchApp(parts);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: HOST }, (address) =>
      resolve({ url: `http://${HOST}:${address.port}`, close: () => closed(server, close) }),
    );
    server.once('error', reject);
  });
}

function closed(server: ReturnType<typeof serve>, endStreams: () => void): Promise<void> {
  endStreams();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
