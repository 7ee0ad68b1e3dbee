import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../browser/launch-chromium.js';
import { median } from '../bench-report.js';
import { loadAll, scrollFrames } from './frame-times.js';
import { interactWithTask, type Interaction } from './interactions.js';
import { openUiSite } from './ui-site.js';

/** The budget of the interface (docs/proofs/ui.md): what is loaded first, how a full inbox scrolls, how a task's page answers on a slow machine. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    tasks: { type: 'string', default: '10000' },
    frames: { type: 'string', default: '600' },
  },
});
const [rounds, tasks, frames] = [Number(values.rounds), Number(values.tasks), Number(values.frames)];
/** How much slower the processor is made for interactions. */
const SLOWER = 4;
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
const checkout = process.cwd();

tell(spawnSync(process.execPath, [join(checkout, 'scripts/check-first-load.mjs')], { encoding: 'utf8' }).stdout.trim());
const site = await openUiSite(checkout, tasks);
const browser = await launchChromium();
try {
  const profile = await browser.newContext({
    baseURL: site.address,
    viewport: { width: 1280, height: 800 },
    locale: 'vi-VN',
    extraHTTPHeaders: { Authorization: `Bearer ${site.token}` },
  });
  const page = await profile.newPage();
  tell(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; Chromium ${browser.version()}, headless, 1280 × 800\n`);

  await page.goto('/work');
  await page.getByRole('link', { name: 'Đăng ký danh sách TTHC' }).first().waitFor();
  tell(`the whole inbox is ${await loadAll(page)} pixels high\n`);
  tell(`| Round | Frames, inbox of ${tasks} | p50 ms | p95 ms | longest ms |\n|---|---|---|---|---|`);
  const frameP95 = await rounded(async () => scrollFrames(page, frames));

  await page.goto(`/tasks/${site.taskId}`);
  await page.getByRole('button', { name: 'Thao tác khác' }).waitFor();
  const devtools = await profile.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  tell(`\n| Round | Interactions, ${SLOWER}× slower | p50 ms | p95 ms | longest ms |\n|---|---|---|---|---|`);
  const interactions: Interaction[] = [];
  const forms: number[] = [];
  const interactionP95 = await rounded(async () => {
    const { made, opened } = await interactWithTask(page);
    interactions.push(...made);
    forms.push(...opened);
    return made.map(({ took }) => took);
  });
  tell('\n| Slowest kinds of interaction | times | median ms |\n|---|---|---|');
  const kinds = [...Map.groupBy(interactions, ({ what }) => what)].map(([what, made]) => ({
    what,
    times: made.length,
    took: median(made.map(({ took }) => took)),
  }));
  for (const { what, times, took } of kinds.toSorted((one, other) => other.took - one.took).slice(0, 8))
    tell(`| ${what} | ${times} | ${took.toFixed(0)} |`);
  tell(`\nfrom a press until its form stands there: ${spread(forms)} ms, median (spread) of ${forms.length}`);
  tell(`p95, median (spread) of ${rounds} rounds: frame ${spread(frameP95)} ms, interaction to next paint ${spread(interactionP95)} ms`);
} finally {
  await browser.close();
  await site.close();
}

/** One line for each round; gives the 95th percentile of each. */
async function rounded(measure: () => Promise<number[]>): Promise<number[]> {
  const found: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const sorted = (await measure()).toSorted((one, other) => one - other);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
    tell(`| ${round} | ${sorted.length} | ${at(0.5).toFixed(0)} | ${at(0.95).toFixed(0)} | ${at(1).toFixed(0)} |`);
    found.push(at(0.95));
  }
  return found;
}

function spread(percentiles: readonly number[]): string {
  return `${median(percentiles).toFixed(0)} (${Math.min(...percentiles).toFixed(0)}–${Math.max(...percentiles).toFixed(0)})`;
}
