import { IntegerField, ObjectListField, TextField } from '../fields/fields.js';

export class FacetValueDto {
  @TextField({ example: 'task.submit' }) value!: string;
  @IntegerField({ description: 'Số sự kiện / Events' }) count!: number;
}

export class NamedFacetValueDto extends FacetValueDto {
  @TextField({ nullable: true, example: 'Nguyễn Quốc Bình' }) name!: string | null;
}

export class AuditFacetsDto {
  @ObjectListField(() => FacetValueDto) actions!: FacetValueDto[];
  @ObjectListField(() => FacetValueDto) outcomes!: FacetValueDto[];
  @ObjectListField(() => NamedFacetValueDto) actors!: NamedFacetValueDto[];
  @ObjectListField(() => NamedFacetValueDto) units!: NamedFacetValueDto[];
}
