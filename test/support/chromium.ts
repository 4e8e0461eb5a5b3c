import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine, `undefined` when there is none. `.ci/run` installs one. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM ?? '', ...KNOWN].find(
  (path) => path !== '' && existsSync(path),
);
