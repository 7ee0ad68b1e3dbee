import { writeFileSync } from 'node:fs';
import { FORMATS } from '#testing/plan-layouts/formats';
import { alone, inPairs, plain } from '#testing/plan-layouts/layouts';
import { accuracyPage, confidentIn, type PlanReading } from './accuracy-page.js';
import { readAndMeasure } from './read-and-measure.js';
import { type LayoutReading, readPrinting } from './read-layouts.js';
import { konTumOrganisation, realPlans } from './real-plans.js';

const PAGE = 'docs/import-accuracy.md';
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const began = performance.now();
const sinceBegan = (): number => Math.round((performance.now() - began) / 1000);

const organisation = await konTumOrganisation();
const plans: PlanReading[] = [];
for (const plan of await realPlans(organisation)) {
  plans.push({ name: plan.name, format: plan.format, reading: await readAndMeasure(plan, organisation) });
}

const readings: Record<'alone' | 'pairs', LayoutReading[]> = { alone: [], pairs: [] };
for (const format of FORMATS) {
  for (const printing of [plain(), ...alone()]) readings.alone.push(await readPrinting(format, printing));
  for (const printing of inPairs()) readings.pairs.push(await readPrinting(format, printing));
  tell(`${format.name}: read after ${sinceBegan()} s`);
}

const date = new Date().toISOString().slice(0, 10);
writeFileSync(PAGE, accuracyPage({ date, seconds: sinceBegan(), plans, ...readings }));
const all = [...plans, ...readings.alone, ...readings.pairs].map(({ reading }) => reading);
const confident = all.flatMap(({ measure }) => confidentIn(measure)).length;
const lost = all.flatMap((reading) => reading.lost).length;
tell(`${PAGE}: ${confident} cells wrong but confident, ${lost} words lost`);
process.exitCode = confident + lost === 0 ? 0 : 1;
