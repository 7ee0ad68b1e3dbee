import { HttpPageCapture } from '#adapters/capture/http-page-capture';
import type { Arrivals } from '#application/ports/arrivals';
import type { Clock } from '#application/ports/clock';
import type { PageCapture } from '#application/ports/page-capture';
import type { DocketConfig } from '#composition/config/docket-config';

/** Pages arrive where uploads do. */
export function pageCapture({ captureHosts }: Pick<DocketConfig, 'captureHosts'>, arrivals: Arrivals, clock: Clock): PageCapture {
  return new HttpPageCapture(arrivals, clock, captureHosts);
}
