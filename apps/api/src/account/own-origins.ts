import type { Config } from '../config.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whose pages may send requests that change something. On a machine of one's own the names of the
 * loopback mean the same server, and a browser shows any of them.
 */
export function ownOrigins({ publicUrl }: Pick<Config, 'publicUrl'>): string[] {
  const url = new URL(publicUrl);
  if (!loopback.includes(url.hostname)) return [url.origin];
  return loopback.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
}
