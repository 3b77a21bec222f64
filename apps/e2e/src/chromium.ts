import { existsSync } from 'node:fs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of the machine: `CHROMIUM_PATH`, else the usual places. Throws a sentence when there is none. */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM_PATH'] ?? USUAL_PLACES.find((place) => existsSync(place));
  if (path && existsSync(path)) return path;
  throw new Error('没有找到 Chromium，请安装或设置 CHROMIUM_PATH / no Chromium found, set CHROMIUM_PATH');
}
