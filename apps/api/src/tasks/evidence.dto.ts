import { Matches } from 'class-validator';
import { DOCUMENT_TYPE_NAMES, type DocumentTypeName } from '#domain/document/document-type';
import type { Evidence } from '#domain/task/evidence';
import type { Requirement, Requirements } from '#domain/task/requirements';
import { DateField, EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

export class RequirementDto {
  @IntegerField({ from: 1, example: 1 }) number!: number;
  @TextField({ example: 'Quyết định' }) text!: string;
  @EnumField(['lead', 'issuer'], { description: 'issuer: do cấp ký ban hành; không đòi đơn vị chủ trì. / Given by whoever signs.' })
  producedBy!: Requirement['producedBy'];
}

export class RequirementsDto {
  @EnumField(['all', 'any', 'open'], {
    description: 'all: đủ mọi loại; any: một trong các loại; open: tùy phát sinh. / Every one, any one, or whatever arises.',
  })
  mode!: Requirements['mode'];
  @ObjectListField(() => RequirementDto) items!: RequirementDto[];
}

/** Which requirement of the row something answers. */
function AnsweredRequirement(): PropertyDecorator {
  return IntegerField({
    from: 1,
    optional: true,
    nullable: true,
    example: 1,
    description: 'Yêu cầu thứ mấy của dòng; null: không riêng yêu cầu nào. / Which of the row’s requirements; null: none by itself.',
  });
}

/** What stands on a document (Nghị định 30/2020/NĐ-CP, Điều 8), as the officer has looked at it. */
export class ConfirmedFieldsDto {
  @EnumField(DOCUMENT_TYPE_NAMES, { nullable: true, example: 'Quyết định' }) type!: DocumentTypeName | null;
  @TextField({ nullable: true, max: 100, example: '140/QĐ-UBND' }) number!: string | null;
  @DateField({ nullable: true, example: '2025-02-10' }) issuedOn!: string | null;
  @TextField({ nullable: true, max: 200, example: 'Huỳnh Thanh Phong' }) signer!: string | null;
}

export class PlacedDocumentDto {
  @AnsweredRequirement() requirement?: number | null;
  @UuidField({ description: 'Một tài liệu của bản này. / One of the version’s documents.' }) documentId!: string;
  @ObjectField(() => ConfirmedFieldsDto, { optional: true, nullable: true, description: 'null: chưa ai đối chiếu. / Nobody looked.' })
  fields?: ConfirmedFieldsDto | null;
}

export class FigureDto {
  @AnsweredRequirement() requirement?: number | null;
  @TextField({ max: 300, example: 'Tỷ lệ hồ sơ giải quyết đúng hạn' }) name!: string;
  @Matches(/^-?\d{1,15}([.]\d{1,6})?$/)
  @TextField({ max: 24, example: '97.5', description: 'Số thập phân. / A decimal.' })
  value!: string;
  @TextField({ max: 50, example: '%' }) unit!: string;
  @TextField({ optional: true, nullable: true, max: 20, example: '2025-Q1' }) period?: string | null;
}

export class ExcuseDto {
  @IntegerField({ from: 1, example: 2 }) requirement!: number;
  @TextField({ max: 2000, example: 'Quyết định chưa được ký; sẽ gửi bổ sung.' }) text!: string;
}

/** What is given for what the row asks for, beside the documents themselves. */
export class EvidenceDto {
  @ObjectListField(() => PlacedDocumentDto, { optional: true, max: 100 }) documents?: PlacedDocumentDto[];
  @ObjectListField(() => FigureDto, { optional: true, max: 100 }) figures?: FigureDto[];
  @ObjectListField(() => ExcuseDto, { optional: true, max: 100, description: 'Lý do chưa có. / Why one is not given.' })
  excuses?: ExcuseDto[];
}

export function EvidenceField(): PropertyDecorator {
  return ObjectField(() => EvidenceDto, {
    optional: true,
    description:
      'Tài liệu, số liệu nào trả lời yêu cầu nào; dòng đòi đủ mọi loại thì phải nói rõ. / What answers which requirement; needed where a row wants several.',
  });
}

/** As values: what is logged is made of plain JSON alone. Absent: nothing is said. */
export function evidenceIn(given: EvidenceDto | undefined): { readonly evidence?: Evidence } {
  return given === undefined ? {} : { evidence: evidenceOf(given) };
}

/** The same of what is said. */
export function evidenceOf({ documents = [], figures = [], excuses = [] }: EvidenceDto): Evidence {
  return {
    documents: documents.map(({ requirement = null, documentId, fields = null }) => ({
      requirement,
      documentId,
      fields: fields && { type: fields.type, number: fields.number, issuedOn: fields.issuedOn, signer: fields.signer },
    })),
    figures: figures.map(({ requirement = null, name, value, unit, period = null }) => ({ requirement, name, value, unit, period })),
    excuses: excuses.map(({ requirement, text }) => ({ requirement, text })),
  };
}

const WORDS = 'Yêu cầu như được in khi nộp. / The requirement’s words when it was handed in.';

export class StatedDocumentDto {
  @IntegerField({ nullable: true, from: 1 }) requirement!: number | null;
  @TextField({ nullable: true, description: WORDS }) requirementText!: string | null;
  @UuidField() documentId!: string;
  @ObjectField(() => ConfirmedFieldsDto, { nullable: true }) fields!: ConfirmedFieldsDto | null;
}

export class StatedFigureDto {
  @IntegerField({ nullable: true, from: 1 }) requirement!: number | null;
  @TextField({ nullable: true, description: WORDS }) requirementText!: string | null;
  @TextField() name!: string;
  @TextField({ example: '97.5' }) value!: string;
  @TextField({ example: '%' }) unit!: string;
  @TextField({ nullable: true, example: '2025-Q1' }) period!: string | null;
}

export class StatedExcuseDto {
  @IntegerField({ from: 1 }) requirement!: number;
  @TextField({ nullable: true, description: WORDS }) requirementText!: string | null;
  @TextField() text!: string;
}

/** What a version gives for what the row asks for. */
export class StatedEvidenceDto {
  @ObjectListField(() => StatedDocumentDto) documents!: StatedDocumentDto[];
  @ObjectListField(() => StatedFigureDto) figures!: StatedFigureDto[];
  @ObjectListField(() => StatedExcuseDto) excuses!: StatedExcuseDto[];
}
