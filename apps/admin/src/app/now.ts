import { useQuery } from '@tanstack/react-query';
import { metaOptions } from '#api-client/@tanstack/react-query.gen';

const MINUTE = 60_000;

/** The server's clock, asked once a minute. Undefined until it has answered. */
export function useNow() {
  return useQuery({ ...metaOptions(), staleTime: MINUTE, refetchInterval: MINUTE }).data;
}
