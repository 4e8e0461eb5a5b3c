import { execFileSync } from 'node:child_process';

/** Builds `dist` before the tests of this folder, so that they never see an old one. */
export default function build(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
