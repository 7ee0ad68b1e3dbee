import { useEffect, useState, type RefObject } from 'react';

/** What a list scrolls in, and how far below its beginning the list begins. */
export interface ListPlace {
  readonly scroller: HTMLElement | null;
  /** Pixels. */
  readonly offset: number;
}

/** Follows what stands above the list: it opens and closes without the list being drawn anew. */
export function useListPlace(list: RefObject<HTMLElement | null>): ListPlace {
  const [place, setPlace] = useState<ListPlace>({ scroller: null, offset: 0 });
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const scroller = scrollerOf(element);
    const look = (): void => {
      const offset = Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
      setPlace((before) => (before.scroller === scroller && before.offset === offset ? before : { scroller, offset }));
    };
    const watching = new ResizeObserver(look);
    for (const watched of [scroller, element.parentElement]) if (watched !== null) watching.observe(watched);
    look();
    return () => watching.disconnect();
  }, [list]);
  return place;
}

/** What scrolls: the page as a whole, where nothing in it does. */
function scrollerOf(element: HTMLElement): HTMLElement {
  const parent = element.parentElement;
  if (parent === null) return element;
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : scrollerOf(parent);
}
