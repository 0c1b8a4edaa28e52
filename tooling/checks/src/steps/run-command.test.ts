import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { endRunningCommands, runCommand } from './run-command.ts';

const node = (script: string): [string, ...string[]] => [process.execPath, '--eval', script];
const here = import.meta.dirname;

vi.spyOn(process.stdout, 'write').mockReturnValue(true);

describe('a command', () => {
  it('is kept with what it printed and how it ended', async () => {
    const words = node(`console.log('out'); console.error('err'); process.exitCode = 3;`);
    const ended = await runCommand({ words, minutes: 1 }, here);
    expect(ended).toMatchObject({ code: 3, timedOut: false });
    expect(ended.output).toContain('out');
    expect(ended.output).toContain('err');
  });

  it('that does not exist has no code', async () => {
    const ended = await runCommand({ words: ['no-such-program'], minutes: 1 }, here);
    expect(ended.code).toBeUndefined();
    expect(ended.output).toContain('ENOENT');
  });

  it('has nothing to read, so it cannot wait for a person', async () => {
    const words = node(`process.stdin.on('end', () => console.log('nothing')).resume();`);
    expect((await runCommand({ words, minutes: 1 }, here)).output).toContain('nothing');
  });

  it('that takes too long is ended', async () => {
    const ended = await runCommand(
      { words: node('setInterval(() => {}, 1000)'), minutes: 0.005 },
      here,
    );
    expect(ended).toMatchObject({ code: undefined, timedOut: true });
  });

  it('takes along what it left running', async () => {
    const left = `
      process.on('SIGTERM', () => { console.log('took my leave'); process.exit(); });
      setInterval(() => {}, 1000);
      process.send('here');`;
    const words = node(`
      const { spawn } = require('node:child_process');
      const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
      const left = spawn(process.execPath, ['--eval', ${JSON.stringify(left)}], { stdio });
      left.once('message', () => process.exit(0));`);
    const ended = await runCommand({ words, minutes: 1 }, here);
    expect(ended.code).toBe(0);
    expect(ended.output).toContain('took my leave');
  });

  it('is ended when the test command is interrupted', async () => {
    const running = runCommand({ words: node('setInterval(() => {}, 1000)'), minutes: 1 }, here);
    await pause(100);
    endRunningCommands();
    expect(await running).toMatchObject({ code: undefined, timedOut: false });
  });
});
