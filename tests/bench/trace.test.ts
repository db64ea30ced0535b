import { expect, it } from 'vitest';
import { mainThreadCosts } from '../../scripts/bench/pages/trace.ts';

const OURS = { worldId: 5, worldName: 'Headwater' };
const SCRIPT = { data: { url: 'chrome-extension://abc/content.js' } };

/** A task of the main thread with one thing in it; times in milliseconds. */
function task(at: number, took: number, name: string, args: object = {}): object[] {
  const event = { ph: 'X', pid: 1, tid: 1, ts: at * 1000, args: {} };
  return [
    { ...event, name: 'ThreadControllerImpl::RunTask', tdur: took * 1000 },
    { ...event, name, ts: event.ts + 1, tdur: took * 900, args },
  ];
}

const costs = (events: object[], starts: number[]): number[] =>
  mainThreadCosts(JSON.stringify({ traceEvents: events }), starts);

it('counts putting a script in, running it, the messages it hears and its timers, and nothing of the page', () => {
  const events = [
    ...task(1, 2, 'ScriptInjection::InjectJs'),
    ...task(4, 3, 'EvaluateScript', SCRIPT),
    ...task(8, 5, 'v8.callFunction', OURS),
    ...task(14, 4, 'TimerFire'),
    ...task(19, 7, 'ParseHTML'),
    ...task(27, 6, 'v8.callFunction', {}),
    ...task(34, 6, 'EvaluateScript', { data: { url: 'https://news.example/app.js' } }),
  ];
  expect(costs(events, [0])).toEqual([14]);
});

it('counts a task once, and for the load in which it ran', () => {
  const [taken, first] = task(1, 2, 'ScriptInjection::InjectJs') as [object, object];
  const events = [taken, first, { ...first, name: 'EvaluateScript', args: SCRIPT }, ...task(11, 3, 'TimerFire')];
  expect(costs(events, [0, 0.01])).toEqual([2, 3]);
});
