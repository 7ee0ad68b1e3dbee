import type { Page } from 'playwright-core';

/** Pixels that are scrolled in each frame: about twenty rows a second. */
const STEP = 24;

/** Scrolls the longest scroller of the page for `frames` frames, there and back, and gives how long each frame took, in milliseconds. */
const SCROLL = `async ([frames, step]) => {
  const tall = (element) => element.scrollHeight - element.clientHeight;
  const scroller = [...document.querySelectorAll('main, main *')].toSorted((one, other) => tall(other) - tall(one))[0];
  const times = [];
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollTop += frame < frames / 2 ? step : -step;
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}`;

export function scrollFrames(page: Page, frames: number): Promise<number[]> {
  return page.evaluate<number[]>(`(${SCROLL})([${frames}, ${STEP}])`);
}

/** To the end of the list again and again until the server has no more. */
const LOAD_ALL = `async () => {
  const tall = (element) => element.scrollHeight - element.clientHeight;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
  for (let height = -1, still = 0; ; ) {
    const scroller = [...document.querySelectorAll('main, main *')].toSorted((one, other) => tall(other) - tall(one))[0];
    scroller.scrollTop = scroller.scrollHeight;
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'Xem thêm')?.click();
    await pause();
    still = scroller.scrollHeight === height ? still + 1 : 0;
    height = scroller.scrollHeight;
    if (still === 40) return height;
  }
}`;

/** Gives how high the whole list is then, in pixels. */
export function loadAll(page: Page): Promise<number> {
  return page.evaluate<number>(`(${LOAD_ALL})()`);
}
