import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// What the optimiser has compiled is counted in part only, less and less of it as a process grows warm.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/**
 * How many blocks of the library's own code a piece of work runs through, as V8 counts them: the same on a slow machine,
 * a busy one and the next. What a regular expression does inside is not counted; each is checked for itself.
 */
export function stepsOf(work: () => unknown): number {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, params: object = {}): T => {
    let answer: T | undefined;
    session.post(method, params, (error: Error | null, result?: object) => {
      if (error) throw error;
      answer = result as T;
    });
    return answer as T;
  };
  try {
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    post('Profiler.takePreciseCoverage');
    work();
    const { result } = post<Coverage>('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const { url, functions } of result) {
      if (!url.includes('/src/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
    return steps;
  } finally {
    post('Profiler.stopPreciseCoverage');
    post('Profiler.disable');
    session.disconnect();
  }
}
