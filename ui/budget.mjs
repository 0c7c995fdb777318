// What the first screen asks the window to read, compressed: beyond its budget, the check fails. What is loaded later does not count.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** In thousands of bytes. */
const BUDGET = { js: 120, css: 25 };

const page = readPage();
const wanted = {
  js: [...page.matchAll(/<(?:script[^>]*\ssrc|link[^>]*rel="modulepreload"[^>]*\shref)="([^"]+)"/g)],
  css: [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*\shref="([^"]+)"/g)],
};
const over = Object.entries(wanted).filter(([kind, files]) => {
  if (files.length === 0) throw new Error(`dist/index.html names no ${kind} file: this check would look at nothing`);
  const bytes = files.map(([, file]) => gzipSync(readFileSync(`dist${file}`), { level: 9 }).length);
  const size = bytes.reduce((sum, one) => sum + one, 0) / 1000;
  console.log(`First screen, ${kind}: ${size.toFixed(1)} kB of ${BUDGET[kind]} kB compressed`);
  return size > BUDGET[kind];
});
if (over.length > 0) {
  console.error('Over the budget of the first screen. Load what it does not show with import(), or take something out.');
  process.exitCode = 1;
}

function readPage() {
  try {
    return readFileSync('dist/index.html', 'utf8');
  } catch {
    throw new Error('dist/index.html is not there. Run `npm run build` first.');
  }
}
