/** Seconds of a core that a piece of work takes, of all threads of the process. */
export function cost(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}
