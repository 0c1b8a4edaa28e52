import type { BrowserContext } from 'playwright-core';

export type ConsoleErrors = {
  /** What went wrong so far, one line each, oldest first. */
  readonly lines: readonly string[];
  /** Throws with every line when there is any. */
  expectNone(): void;
};

/**
 * Collects what a person with the developer tools open would see in red, on every page of the
 * context: console errors, uncaught exceptions and failed requests. `expected` names the ones a
 * story provokes on purpose, such as the 409 of a refusal.
 */
export function collectConsoleErrors(
  context: BrowserContext,
  expected: readonly RegExp[] = [],
): ConsoleErrors {
  const lines: string[] = [];
  const add = (line: string) => {
    if (!expected.some((pattern) => pattern.test(line))) lines.push(line);
  };

  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    add(`console: ${message.text()} (${message.location().url || message.page()?.url()})`);
  });
  context.on('weberror', (error) => {
    add(`uncaught: ${error.error().stack ?? error.error().message} (${error.page()?.url()})`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // A page that is left aborts its own requests and event streams; that is no failure.
    if (reason === 'net::ERR_ABORTED') return;
    add(`request: ${request.method()} ${request.url()} ${reason}`);
  });

  return {
    lines,
    expectNone() {
      if (lines.length === 0) return;
      throw new Error(`The browser reported ${lines.length} error(s):\n  ${lines.join('\n  ')}`);
    },
  };
}
