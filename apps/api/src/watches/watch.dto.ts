import { BooleanField, DateField, UuidField } from '../fields/fields.js';

export class SnoozeDto {
  @DateField({ example: '2025-03-03', description: 'Sau hôm nay. / After today.' }) until!: string;
}

export class WatchDto {
  @UuidField() taskId!: string;
  @BooleanField() watching!: boolean;
  @DateField({ nullable: true }) snoozedUntil!: string | null;
}
