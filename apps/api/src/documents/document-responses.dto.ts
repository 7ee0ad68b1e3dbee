import { CONTENT_STATES } from '#domain/document/content-state';
import { FILE_FLAGS } from '#domain/document/inspection';
import {
  BooleanField,
  DateField,
  EnumField,
  EnumListField,
  InstantField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../fields/fields.js';
import { ProblemBlockerDto } from '../problems/problem.dto.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';

export class PageBoxDto {
  @NumberField() left!: number;
  @NumberField() top!: number;
  @NumberField() width!: number;
  @NumberField() height!: number;
}

export class PrintedLineDto {
  @TextField({ min: 0 }) text!: string;
  @IntegerField({ nullable: true }) page!: number | null;
  @ObjectField(() => PageBoxDto, { nullable: true, description: 'Vị trí, tính theo phần của trang. / Fractions of the page.' })
  box!: PageBoxDto | null;
}

export class ReadFieldDto {
  @TextField() value!: string;
  @ObjectField(() => PrintedLineDto, { description: 'Dòng ghi điều đó. / The line that says it.' }) line!: PrintedLineDto;
}

/** What a document says of itself; a person confirms it. */
export class ReadMetadataDto {
  @ObjectField(() => ReadFieldDto, { nullable: true }) type!: ReadFieldDto | null;
  @ObjectField(() => ReadFieldDto, { nullable: true }) number!: ReadFieldDto | null;
  @ObjectField(() => ReadFieldDto, { nullable: true }) issuedOn!: ReadFieldDto | null;
  @ObjectField(() => ReadFieldDto, { nullable: true }) issuer!: ReadFieldDto | null;
  @ObjectField(() => ReadFieldDto, { nullable: true }) subject!: ReadFieldDto | null;
  @ObjectField(() => ReadFieldDto, { nullable: true }) signer!: ReadFieldDto | null;
}

/** A digital signature that a PDF bears: shown and checked as far as it goes without trusting anybody; never made here. */
export class PdfSignatureDto {
  @TextField({ nullable: true }) signer!: string | null;
  @TextField({ nullable: true }) organisation!: string | null;
  @TextField({ nullable: true }) issuer!: string | null;
  @TextField({ nullable: true }) serialNumber!: string | null;
  @InstantField({ nullable: true }) validFrom!: string | null;
  @InstantField({ nullable: true }) validTo!: string | null;
  @TextField({ nullable: true, description: 'SHA-256' }) certificate!: string | null;
  @InstantField({ nullable: true }) signedAt!: string | null;
  @BooleanField({ description: 'Thời điểm do máy chủ dấu thời gian xác nhận. / By a timestamp authority.' }) isTimestamped!: boolean;
  @BooleanField({ description: 'Chữ ký bao trùm toàn bộ tệp. / Nothing was added after it.' }) coversWholeFile!: boolean;
  @EnumField(['intact', 'broken', 'unreadable']) integrity!: string;
  @BooleanField({ nullable: true }) wasValidWhenSigned!: boolean | null;
}

/** Where and when a page of the web was captured. */
export class PageCaptureDto {
  @TextField({ description: 'Nơi tìm thấy trang, sau các lần chuyển hướng. / Where it was found, after redirections.' }) address!: string;
  @InstantField() capturedAt!: string;
  @TextField({ nullable: true }) title!: string | null;
}

export class CapturedDocumentDto extends DocumentRefDto {
  @ObjectField(() => PageCaptureDto) capture!: PageCaptureDto;
}

export class DocumentDto extends DocumentRefDto {
  @EnumField(CONTENT_STATES) contentState!: string;
  @EnumListField(FILE_FLAGS) flags!: string[];
  @ObjectListField(() => PdfSignatureDto) signatures!: PdfSignatureDto[];
  @ObjectField(() => ReadMetadataDto, { nullable: true }) metadata!: ReadMetadataDto | null;
  @ObjectField(() => PageCaptureDto, { nullable: true, description: 'Của trang được lưu theo đường dẫn. / Of a captured page.' })
  capture!: PageCaptureDto | null;
  @BooleanField({ description: 'Người gửi xác nhận tệp không có dấu mật. / Its sender said that it bears no mark of secrecy.' })
  declaredUnmarked!: boolean;
  @BooleanField({ description: 'Đọc được chữ trong tệp. / It has text that can be read.' }) hasText!: boolean;
  @InstantField() uploadedAt!: string;
  @DateField({
    nullable: true,
    description: 'Hết ngày này mà chưa nộp thì nội dung bị xóa; null: đã nộp. / Removed after this day unless handed in.',
  })
  expiresOn!: string | null;
  @ObjectListField(() => ProblemBlockerDto, {
    description: 'Cảnh báo về thể thức; không chặn việc nộp. / What looks wrong about its form; it blocks nothing.',
  })
  warnings!: ProblemBlockerDto[];
}
