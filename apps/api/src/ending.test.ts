import { expect, test } from 'vitest';
import { createEnding, Interrupted } from './ending.ts';

function recorder() {
  const heard: string[] = [];
  const ending = createEnding((name, error) => heard.push(`${name} failed: ${error}`));
  const begin = (name: string) =>
    ending.add(name, async () => {
      heard.push(name);
    });
  return { heard, ending, begin };
}

test('what was begun last ends first, and once', async () => {
  const { heard, ending, begin } = recorder();
  await begin('database');
  await begin('server');
  await Promise.all([ending.run(), ending.run()]);
  expect(heard).toEqual(['server', 'database']);
});

test('what fails to end is told and does not keep the rest', async () => {
  const { heard, ending, begin } = recorder();
  await begin('database');
  await ending.add('server', () => Promise.reject('stuck'));
  await ending.run();
  expect(heard).toEqual(['server failed: stuck', 'database']);
});

test('an interrupted start goes no further, and its last step is ended too', async () => {
  const { heard, ending, begin } = recorder();
  await begin('database');
  ending.interrupt();
  await expect(begin('server')).rejects.toThrow(Interrupted);
  expect(heard).toEqual([]);
  await ending.run();
  expect(heard).toEqual(['server', 'database']);
});

test('a step that was under way for too long is ended by itself', async () => {
  const { heard, ending, begin } = recorder();
  await begin('database');
  const end = ending.run();
  await expect(begin('server')).rejects.toThrow(Interrupted);
  await end;
  expect(heard).toEqual(['database', 'server']);
});
