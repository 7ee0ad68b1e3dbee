import { IntegerField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

export class FacetValueDto {
  @TextField({ example: 'task.submit' }) value!: string;
  @IntegerField({ description: 'Số sự kiện / Events' }) count!: number;
}

export class NamedFacetValueDto extends FacetValueDto {
  @TextField({ nullable: true, example: 'Nguyễn Quốc Bình' }) name!: string | null;
}

/** Each facet is counted under all filters but its own. */
export class AuditFacetsDto {
  @ObjectListField(() => FacetValueDto) actions!: FacetValueDto[];
  @ObjectListField(() => FacetValueDto) outcomes!: FacetValueDto[];
  @ObjectListField(() => FacetValueDto) roles!: FacetValueDto[];
  @ObjectListField(() => FacetValueDto) targetTypes!: FacetValueDto[];
  @ObjectListField(() => NamedFacetValueDto) actors!: NamedFacetValueDto[];
  @ObjectListField(() => NamedFacetValueDto) units!: NamedFacetValueDto[];
  @ObjectListField(() => NamedFacetValueDto) plans!: NamedFacetValueDto[];
  @ObjectListField(() => NamedFacetValueDto) tasks!: NamedFacetValueDto[];
  @UuidField({ description: 'Sự kiện ghi lại lần tra cứu này. / The event that wrote this search down.' }) search!: string;
}
