import type { ServerResponse } from 'node:http';
import { nowBoardOf } from '@foyer/domain/demo/now-board.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { RenderNow } from '@foyer/domain/public-page.ts';
import type { Services } from './access/context.ts';
import type { NowLoaded } from './visitor-pages.ts';

/** Screens and phones of one process; each costs a socket and what is waiting to be sent on it. */
export const MOST_STREAMS = 5_000;
/** News within this time are told together. */
const GATHER_MS = 100;
/** "Now" becomes "over" by the clock alone. */
const TICK_MS = 5_000;
/** News may be lost with their connection; nobody shows yesterday's programme for long. */
const CHECK_MS = 30_000;
const HEARTBEAT_MS = 25_000;
/** Whoever takes nothing for so long connects anew. */
const MOST_WAITING_BYTES = 512 * 1024;

const followed = new Set(['demo', 'listing', 'exhibitor', 'stand', 'event']);

type Load = () => Promise<NowLoaded | null>;
type Audience = { readonly streams: Set<ServerResponse>; told: string };
type Followed = {
  readonly load: Load;
  readonly audiences: Map<Locale, Audience>;
  loaded: NowLoaded;
  isStale: boolean;
  isLoading: boolean;
  stop: () => void;
};

/**
 * The live boards of this process. However many watch an event, its programme is read once for each
 * change and drawn once for each language; everybody is sent the same bytes.
 */
export function nowStreams(services: Services, render: RenderNow) {
  const events = new Map<string, Promise<Followed | null>>();
  let count = 0;

  /** Sends to everybody what they do not see yet. */
  function tell(event: Followed): void {
    const { page } = event.loaded;
    const board = nowBoardOf(page, services.clock());
    for (const [locale, audience] of event.audiences) {
      const html = render({ ...page, board, locale });
      if (html === audience.told) continue;
      audience.told = html;
      const message = messageOf(html);
      for (const stream of audience.streams) push(stream, message);
    }
  }

  async function reload(event: Followed): Promise<void> {
    event.isStale = true;
    if (event.isLoading) return;
    event.isLoading = true;
    try {
      while (event.isStale) {
        event.isStale = false;
        const loaded = await event.load();
        if (!loaded) return endAll(event);
        event.loaded = loaded;
        tell(event);
      }
    } catch (error) {
      services.tell(`Now and next: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      event.isLoading = false;
    }
  }

  async function follow(slug: string, load: Load): Promise<Followed | null> {
    const loaded = await load();
    if (!loaded) return null;
    let gathering: NodeJS.Timeout | undefined;
    const stopHearing = services.listener.hear((message) => {
      const [of, noun = ''] = message?.split(' ') ?? [];
      if (message !== null && (of !== loaded.eventId || !followed.has(noun))) return;
      gathering ??= setTimeout(() => {
        gathering = undefined;
        void reload(event);
      }, GATHER_MS);
    });
    const tick = setInterval(() => tell(event), TICK_MS);
    const check = setInterval(() => void reload(event), CHECK_MS);
    const heartbeat = setInterval(() => {
      for (const { streams } of event.audiences.values()) {
        for (const stream of streams) push(stream, ': still here\n\n');
      }
    }, HEARTBEAT_MS);
    const event: Followed = {
      ...{ load, loaded, audiences: new Map(), isStale: false, isLoading: false },
      stop() {
        stopHearing();
        clearTimeout(gathering);
        for (const timer of [tick, check, heartbeat]) clearInterval(timer);
        events.delete(slug);
      },
    };
    // What changed between reading and hearing.
    void reload(event);
    return event;
  }

  /** Whoever comes while the first one's programme is being read waits for the same. */
  function opened(slug: string, load: Load): Promise<Followed | null> {
    const known = events.get(slug);
    if (known) return known;
    const opening = follow(slug, load).then(
      (event) => {
        if (!event) events.delete(slug);
        return event;
      },
      (error: unknown) => {
        events.delete(slug);
        throw error;
      },
    );
    events.set(slug, opening);
    return opening;
  }

  function endAll(event: Followed): void {
    for (const { streams } of event.audiences.values()) for (const stream of streams) stream.end();
  }

  return {
    isFull: () => count >= MOST_STREAMS,
    count: () => count,
    /**
     * From now on the response carries every change of the board, and first how it is; `begin`
     * writes its head. False where there is no such event.
     */
    async add(
      slug: string,
      given: { load: Load; locale: Locale; begin: () => ServerResponse },
    ): Promise<boolean> {
      const event = await opened(slug, given.load);
      if (!event) return false;
      const stream = given.begin();
      // Somebody who left while the board was read is not waited for: "close" came before.
      if (stream.destroyed) {
        if (event.audiences.size === 0) event.stop();
        return true;
      }
      const audience = event.audiences.get(given.locale) ?? { streams: new Set(), told: '' };
      event.audiences.set(given.locale, audience);
      count += 1;
      audience.streams.add(stream);
      stream.once('close', () => {
        count -= 1;
        audience.streams.delete(stream);
        if (audience.streams.size === 0) event.audiences.delete(given.locale);
        if (event.audiences.size === 0) event.stop();
      });
      if (audience.told === '') tell(event);
      else push(stream, messageOf(audience.told));
      return true;
    },
    async close(): Promise<void> {
      for (const opening of [...events.values()]) {
        const event = await opening.catch(() => null);
        if (event) {
          endAll(event);
          event.stop();
        }
      }
    },
  };
}

const messageOf = (html: string) => `data: ${JSON.stringify(html)}\n\n`;

function push(stream: ServerResponse, message: string): void {
  if (stream.writableLength > MOST_WAITING_BYTES) stream.destroy();
  else stream.write(message);
}
