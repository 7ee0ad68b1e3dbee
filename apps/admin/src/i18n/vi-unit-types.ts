/** Kinds of units, said wherever the organisation is shown and in the log. */
export const viUnitTypes = {
  'people-committee': 'Ủy ban nhân dân',
  office: 'Văn phòng',
  department: 'Sở, ban, ngành',
  'management-board': 'Ban quản lý',
  division: 'Phòng chuyên môn',
  commune: 'UBND xã',
  ward: 'UBND phường',
  township: 'UBND thị trấn',
  'public-service-unit': 'Đơn vị sự nghiệp',
} as const;
