import { useEffect, useState, type ReactElement } from 'react';
import { readStatus, type SystemStatus } from './status';

const REFRESH = 5_000;

/** The only page of the shell: is the system there, and on which clock? */
export function StatusPage(): ReactElement {
  const [status, setStatus] = useState<SystemStatus | null>(null);
  useEffect(() => {
    const refresh = (): void => void readStatus().then(setStatus);
    refresh();
    const timer = setInterval(refresh, REFRESH);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <main>
      <h1>Docket</h1>
      <p className="lead">Từ kế hoạch đã ký đến nhiệm vụ hoàn thành, có bằng chứng cho mọi bước.</p>
      {status?.meta?.clock === 'demo' && (
        <p className="banner" role="note">
          Đồng hồ dùng thử: kế hoạch là của năm 2025, nên hôm nay ở đây là {vietnameseDay(status.meta.now)}.
        </p>
      )}
      <dl aria-live="polite">
        <dt>Hệ thống</dt>
        <dd>{status === null ? 'Đang hỏi…' : status.ready ? 'Sẵn sàng' : 'Chưa sẵn sàng'}</dd>
        <dt>Giờ Việt Nam</dt>
        <dd>{status?.meta ? vietnameseTime(status.meta.now) : '–'}</dd>
        <dt>Bản dựng</dt>
        <dd>{status?.meta?.buildId ?? '–'}</dd>
      </dl>
      <p>
        <a href="/docs">Tài liệu API</a>
      </p>
    </main>
  );
}

const ZONE = { timeZone: 'Asia/Ho_Chi_Minh' } as const;

function vietnameseDay(instant: string): string {
  return new Date(instant).toLocaleDateString('vi-VN', { ...ZONE, weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' });
}

function vietnameseTime(instant: string): string {
  return new Date(instant).toLocaleString('vi-VN', { ...ZONE, dateStyle: 'full', timeStyle: 'short' });
}
