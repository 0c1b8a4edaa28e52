import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { aBoothMember, anAttendee, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOfNo } from '../access/procedures-test-table.ts';
import { withBoothScope } from '../access/scopes.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { exportLeads } from './lead-export.commands.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let at: { eventId: never; exhibitorId: never };
let admin: Awaited<ReturnType<typeof aBoothMember>>;
let maren: Caller;
let jannis: Caller;
let badgeCode: string;
beforeEach(async () => {
  const event = await anEvent(api.database);
  const { exhibitorId } = await anExhibitor(api.database, event);
  at = { eventId: event.eventId as never, exhibitorId: exhibitorId as never };
  admin = await aBoothMember(api.database, { ...at, role: 'admin' });
  maren = api.as(admin);
  jannis = api.as(await aBoothMember(api.database, { ...at, role: 'scanner' }));
  ({ badgeCode } = await anAttendee(api.database, event));
});

const asked = (questionId: string, change: object = {}) => ({
  ...{ questionId, type: 'short_text' as const, label: { de: questionId, en: '' } },
  ...change,
});
const save = (questions: object[], basedOn: number) =>
  maren.lead.changeForm({ ...at, questions: questions as never, basedOn });

describe('what a booth asks', () => {
  it('is nothing at first, and what its administrator writes; the scanner knows it', async () => {
    expect(await jannis.lead.form(at)).toEqual({ questions: [], former: [], version: 0 });
    await save([asked('size'), asked('when', { type: 'date' })], 0);
    const { questions } = await jannis.lead.scannerSettings(at);
    expect(questions.map(({ questionId }) => questionId)).toEqual(['size', 'when']);
  });

  it('is not written over what a colleague has saved meanwhile', async () => {
    const first = await save([asked('size')], 0);
    expect(await save([asked('other')], 0).catch(codeOfNo)).toBe('lead.form_changed');
    const second = await save([asked('when')], first.version);
    expect(second.former.map(({ questionId }) => questionId)).toEqual(['size']);
    expect(await save([], first.version).catch(codeOfNo)).toBe('lead.form_changed');
    const outcomes = await Promise.all(
      ['a', 'b'].map((id) => save([asked(id)], second.version).then(() => 'saved', codeOfNo)),
    );
    expect(outcomes.sort()).toEqual(['lead.form_changed', 'saved']);
  });

  it('is written by administrators, and holds no files and no end of questions', async () => {
    const byScanner = jannis.lead.changeForm({ ...at, questions: [], basedOn: 0 });
    expect(await byScanner.catch(codeOfNo)).toBe('access.forbidden');
    const many = Array.from({ length: 16 }, (_, number) => asked(`q${number}`));
    for (const questions of [[asked('x', { type: 'file' })], many, [asked('x'), asked('x')]]) {
      await expect(save(questions, 0)).rejects.toThrow();
    }
  });
});

describe('an answer', () => {
  const entry = (kind: string, rest: object = {}, minutesAgo = 0) => {
    const deviceAt = new Date(api.time.now.getTime() - minutesAgo * 60_000);
    return { entryId: randomUUID(), badgeCode, deviceAt, kind, ...rest };
  };
  const record = async (by: Caller, ...entries: unknown[]) => {
    const receipts = await by.lead.record({ ...at, deviceId: randomUUID(), entries });
    return receipts.map(({ outcome, code }) => code ?? outcome);
  };
  const answered = (questionId: unknown, value: unknown, minutesAgo = 0) =>
    entry('answered', { questionId, value }, minutesAgo);

  it('of two devices is merged by question, and exported below it', async () => {
    const { version } = await save([asked('size', { label: { de: 'Wie groß?', en: '' } })], 0);
    await record(jannis, entry('captured', { source: 'badge' }), answered('size', 'klein', 9));
    await record(maren, answered('size', '=2+2', 5), answered('when', '2027-01-01', 5));
    await record(jannis, answered('size', 'mittel', 7));
    expect(await jannis.lead.list(at)).toMatchObject([
      { answers: { size: '=2+2', when: '2027-01-01' } },
    ]);
    await save([], version);
    const { file } = await withBoothScope(api.contextFor(admin), at, (scope) =>
      exportLeads(scope, 'csv'),
    );
    const [head = '', lead = ''] = gunzipSync(Buffer.concat([...file]))
      .toString()
      .split('\r\n');
    expect(head).toContain(';Wie groß?;');
    expect(lead).toContain(";'=2+2;");
  });

  it('is kept also when the question is gone by now, and is refused when it is none', async () => {
    const scan = entry('captured', { source: 'badge' });
    expect(await record(jannis, scan, answered('gone', ['a', 'b']))).toEqual(['stored', 'stored']);
    const hostile = [
      answered('__proto__', 'x'),
      answered('a', 'x'.repeat(4001)),
      answered('a', { deep: {} }),
      answered('a', 'a\u0000b'),
    ];
    expect(await record(jannis, ...hostile)).toEqual(hostile.map(() => 'lead.entry_invalid'));
  });
});
