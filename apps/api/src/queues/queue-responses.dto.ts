import type { QueueCounts } from '#application/queues/count-queues';
import { IntegerField, ObjectField } from '../fields/fields.js';

export class WorkCountsDto {
  @IntegerField({ description: 'Đã quá hạn / Past their date' }) overdue!: number;
  @IntegerField({ description: 'Đến hết Chủ nhật này / To the coming Sunday' }) week!: number;
  @IntegerField({ description: 'Sau đó, trong tháng này / Later this month' }) month!: number;
  @IntegerField({ description: 'Các tháng sau / In later months' }) later!: number;
  @IntegerField({ description: 'Không có hạn / Without a date' }) undated!: number;
}

export class QueueCountsDto implements QueueCounts {
  @ObjectField(() => WorkCountsDto, { description: 'Nhiệm vụ đã giao cho các đơn vị của tôi / Assigned to my units' }) work!: WorkCountsDto;
  @IntegerField({ description: 'Việc tôi đã hẹn xem lại, không tính ở trên / Put off by me, not counted above' }) snoozed!: number;
  @IntegerField({ description: 'Đề nghị phối hợp chưa trả lời / Questions to my units' }) coordination!: number;
  @IntegerField({ description: 'Chờ tôi duyệt hoặc xác nhận / Waiting for my decision' }) reviews!: number;
  @IntegerField({ description: 'Chờ tôi trong các kế hoạch tập huấn, không tính ở trên / In practice plans, not counted above' })
  practice!: number;
}
