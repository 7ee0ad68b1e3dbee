import { readTimeline, type AuditEventDto } from '#api-client/index';

/** The whole life of a task as a file: every event with its hash and its payload, oldest first. */
export async function downloadLife(taskId: string): Promise<void> {
  const events: AuditEventDto[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: '200', ...(cursor !== undefined && { cursor }) };
    const { data } = await readTimeline({ path: { id: taskId }, query, throwOnError: true });
    events.push(...data.items);
    cursor = data.nextCursor;
  } while (cursor !== undefined);
  const address = URL.createObjectURL(new Blob([JSON.stringify({ taskId, events }, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `task-${taskId}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
