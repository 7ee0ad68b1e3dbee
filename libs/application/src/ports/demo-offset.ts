/** How far the try-out's clock stands from the real one, in milliseconds, kept with the data. It only ever moves forward. */
export interface DemoOffset {
  /** Null before the first start. */
  read(): Promise<number | null>;
  start(offset: number): Promise<void>;
  advance(by: number): Promise<void>;
}
