import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { taskProcessDocument } from '#composition/processes/process-document';
import { movesOf } from '#domain/process/machine-moves';
import { taskMachine } from '#domain/task/task.machine';
import { keepScreen } from './keep-screen.js';
import { launchChromium } from './launch-chromium.js';

const VIEWER = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

interface Opened {
  readonly warnings: readonly string[];
  /** By the ids of what the picture shows. */
  readonly shown: readonly string[];
  /** Labels, tasks, gateways and events that lie on each other. */
  readonly overlaps: readonly string[];
}

interface Chart {
  readonly root: string;
  /** Each kind of element once, with the names of its attributes. */
  readonly parts: readonly string[];
  readonly initial: string;
  readonly states: readonly string[];
  readonly moves: readonly string[];
}

describe('the life of a task, opened in the viewer of bpmn.io', () => {
  let browser: Browser;
  let page: Page;
  let opened: Opened;
  const xml = taskProcessDocument('1', 'bpmn')?.text ?? '';

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
    await page.setContent('<div id="canvas" style="height: 1380px"></div>');
    await page.addScriptTag({ content: readFileSync(VIEWER, 'utf8') });
    opened = await page.evaluate<Opened>(`(${OPEN})(${JSON.stringify(xml)})`);
  }, 60_000);
  afterAll(() => browser.close());

  it('is taken without a warning', async () => {
    expect(opened.warnings).toEqual([]);
    await keepScreen(page, 'bpmn-js');
  });

  it('has a shape or a line for every part', () => {
    const parts = [
      ...xml.matchAll(
        /<bpmn:(?:participant|lane|startEvent|endEvent|userTask|task|adHocSubProcess|exclusiveGateway|sequenceFlow) id="([^"]+)"/g,
      ),
    ];
    expect(parts.length).toBeGreaterThan(50);
    expect(opened.shown).toEqual(expect.arrayContaining(parts.map(([, id]) => id)));
  });

  it('lays no label or task on another', () => {
    expect(opened.overlaps).toEqual([]);
  });
});

describe('the life of a task, read as SCXML', () => {
  let browser: Browser;
  let read: Chart;

  beforeAll(async () => {
    browser = await launchChromium();
    const page = await browser.newPage();
    read = await page.evaluate<Chart>(`(${READ})(${JSON.stringify(taskProcessDocument('1', 'scxml')?.text)})`);
  }, 60_000);
  afterAll(() => browser.close());

  it('is well-formed and made of the elements and attributes that the standard has for it', () => {
    expect(read.root).toBe('{http://www.w3.org/2005/07/scxml}scxml version=1.0');
    expect(read.parts).toEqual(['scxml[initial,name,version,xmlns]', 'state[id]', 'transition[event,target]', 'transition[event]']);
  });

  it('begins where the machine begins, and goes on where it goes on', () => {
    expect(read.initial).toBe('draft');
    expect(read.states).toEqual(Object.keys(taskMachine.states));
    expect(read.moves).toEqual(movesOf(taskMachine).map(({ from, verb, to }) => `${from} ${verb} ${to}`));
  });
});

/** Runs in the page: opens the text, and tells what came of it. */
const OPEN = `async (xml) => {
  const viewer = new BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport');
  const all = viewer.get('elementRegistry').getAll();
  const solid = all.filter(({ id, type, width }) => width !== undefined && (id.endsWith('_label') || /Task|Gateway|Event/.test(type)));
  const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const overlaps = solid.flatMap((a, i) => solid.slice(i + 1).filter((b) => overlap(a, b)).map((b) => a.id + ' on ' + b.id));
  return { warnings: warnings.map(({ message }) => message), shown: all.map(({ id }) => id), overlaps };
}`;

/** Runs in the page: reads the text as XML, and tells what is in it. */
const READ = `(xml) => {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const all = [root, ...root.querySelectorAll('*')];
  const part = (one) => one.localName + '[' + [...one.attributes].map(({ name }) => name).sort().join() + ']';
  const move = (one) => [one.parentElement.id, one.getAttribute('event'), one.getAttribute('target') ?? one.parentElement.id].join(' ');
  return {
    root: '{' + root.namespaceURI + '}' + root.localName + ' version=' + root.getAttribute('version'),
    parts: [...new Set(all.map(part))].sort(),
    initial: root.getAttribute('initial'),
    states: [...root.children].map(({ id }) => id),
    moves: [...root.querySelectorAll('transition')].map(move),
  };
}`;
