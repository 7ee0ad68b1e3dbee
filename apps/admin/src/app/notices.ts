import { useLocalStorage } from '@mantine/hooks';
import { listNotificationsOptions } from '#api-client/@tanstack/react-query.gen';

/** As many as the bell counts. */
const COUNTED = 20;

/** On this device: which notice was the newest when the list was last looked at, and how to note another. Ids grow with time. */
export function useNewestSeen(): readonly [string, (id: string) => void] {
  const [seen, note] = useLocalStorage({ key: 'docket.noticesSeen', defaultValue: '', getInitialValueInEffect: false });
  return [seen, note];
}

/** What the bell counts from: the latest notices. */
export function latestNotices() {
  return listNotificationsOptions({ query: { limit: String(COUNTED) } });
}

/** How many of the latest are newer than `seen`; with a plus, where there may be more. Null: none. */
export function countOfNew(ids: readonly string[], seen: string): string | null {
  const count = ids.filter((id) => id > seen).length;
  return count === 0 ? null : count === COUNTED ? `${count}+` : String(count);
}
