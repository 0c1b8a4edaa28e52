import type { HeldSeat, PublicDemo, SeatSaid } from '@foyer/domain/public-page.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { refuseSeat } from '@foyer/domain/seat/seat.refusals.ts';
import { type SeatDoing, seatActSchema, seatDoings } from '@foyer/domain/seat/seat.schema.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from './access/context.ts';
import { contextOf } from './access/request-context.ts';
import { type BadgeScope, readAsVisitor } from './access/scopes.ts';
import { atBadge, guessesAMinute } from './badge-answers.ts';
import { getEvent, publicEventOf } from './event/event.queries.ts';
import { listPublicDemos } from './listing/directory.queries.ts';
import { actOnSeat } from './seat/seat.commands.ts';
import { listOwnSeats } from './seat/seat.queries.ts';
import type { SendPage } from './visitor-answers.ts';

type AtBadge = { Params: { token: string } };
type Given = { readonly services: Services; readonly send: SendPage };

const saidSchema = z.object({
  seat: z.enum(seatDoings).nullable().catch(null),
  seatRefused: z.string().max(60).nullable().catch(null),
});

/** What the address tells a page that a form led back to. */
export function seatSaidOf(query: unknown): SeatSaid {
  const { seat, seatRefused } = saidSchema.parse(query);
  return { done: seat, refused: seatRefused };
}

/** Seats by the link of a badge: plain forms, as all of a badge's pages. */
export async function seatPagesRoutes(app: FastifyInstance, given: Given): Promise<void> {
  const { services, send: sendPage } = given;

  app.get<AtBadge>('/b/:token/demos', { config: guessesAMinute }, (request, reply) => {
    const { token } = request.params;
    return sendPage(request, reply, (ctx) =>
      atBadge(ctx, token, async (scope) => ({
        kind: 'badge_seats',
        event: publicEventOf(await getEvent(scope)),
        demos: await listBookable(scope),
        seatSaid: seatSaidOf(request.query),
        token,
      })),
    );
  });

  app.post<AtBadge>('/b/:token/demos', { config: guessesAMinute }, async (request, reply) => {
    const { token } = request.params;
    const ctx = await contextOf(services, request);
    const form = formOf(request);
    const back = (said: Record<string, string>) =>
      reply.redirect(`/b/${token}${pathOf(form)}?${new URLSearchParams(said)}${markOf(form)}`, 303);
    try {
      const doing = await atBadge(ctx, token, (scope) => act(scope, form));
      return back({ seat: doing });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.kind === 'not_found' && !error.code.startsWith('seat.')) {
        return sendPage(request, reply, () => ({ kind: 'not_found' }));
      }
      return back({ seatRefused: error.code });
    }
  });
}

/** Demos with limited seats that have not begun, and what the holder has of each. */
async function listBookable(scope: BadgeScope) {
  const own = new Map((await listOwnSeats(scope)).map((seat) => [String(seat.demoId), seat]));
  const demos = await readAsVisitor(scope, listPublicDemos);
  return demos
    .filter(({ seating, startsAt }) => seating && new Date(startsAt) > scope.now)
    .map((demo) => ({ ...demo, own: own.get(demo.demoId)?.status ?? null }));
}

/** What the holder has, in the order of the programme; what left it is not shown any more. */
export async function listHeldSeats(scope: BadgeScope): Promise<HeldSeat[]> {
  const own = new Map(
    (await listOwnSeats(scope)).map(({ demoId, ...seat }) => [String(demoId), seat]),
  );
  if (own.size === 0) return [];
  const demos: readonly PublicDemo[] = await readAsVisitor(scope, listPublicDemos);
  return demos.flatMap((demo) => {
    const seat = own.get(demo.demoId);
    return seat ? [{ demo, ...seat }] : [];
  });
}

type Form = Record<string, string>;

const formOf = ({ body }: FastifyRequest): Form =>
  body instanceof URLSearchParams ? Object.fromEntries(body) : {};

/** Back to the page that the form was on. */
const pathOf = ({ from }: Form) => (from === 'badge' ? '' : '/demos');
const markOf = ({ demoId = '' }: Form) => (/^[0-9a-f-]{36}$/.test(demoId) ? `#demo-${demoId}` : '');

function act(scope: BadgeScope, form: Form): Promise<SeatDoing> {
  const asked = seatActSchema.safeParse(form);
  if (!asked.success) throw refuseSeat('seat.invalid');
  return actOnSeat(scope, asked.data);
}
