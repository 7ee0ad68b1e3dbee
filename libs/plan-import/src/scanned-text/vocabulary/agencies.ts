/** The departments of a province, as the decrees on specialised agencies name them (before and after 01/3/2025). */
const DEPARTMENTS: readonly string[] = [
  ...['Nội vụ', 'Tư pháp', 'Tài chính', 'Công Thương', 'Xây dựng', 'Y tế', 'Ngoại vụ', 'Dân tộc và Tôn giáo', 'Du lịch'],
  ...['Kế hoạch và Đầu tư', 'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường', 'Giao thông vận tải'],
  ...['Tài nguyên và Môi trường', 'Thông tin và Truyền thông', 'Lao động - Thương binh và Xã hội', 'Văn hóa, Thể thao và Du lịch'],
  ...['Khoa học và Công nghệ', 'Giáo dục và Đào tạo', 'Văn hóa và Thông tin', 'Quản lý đô thị', 'Kinh tế'],
];

const LEVELS: readonly string[] = ['tỉnh', 'thành phố', 'huyện'];
const COMMITTEES: readonly string[] = ['UBND', 'Ủy ban nhân dân'];

/**
 * Names of single agencies, of groups and of roles, as plans of provinces, districts and cities print them.
 * Not "UBND tỉnh" alone, which seldom has a task: in a scan it is what is left of a longer name.
 */
export const AGENCY_PHRASES: readonly string[] = [
  ...COMMITTEES.flatMap((committee) => [
    ...LEVELS.flatMap((level) => [
      `Các cơ quan chuyên môn thuộc ${committee} ${level}`,
      `Các phòng chuyên môn thuộc ${committee} ${level}`,
      `Văn phòng ${committee} ${level}`,
      `Văn phòng HĐND và ${committee} ${level}`,
    ]),
    ...['cấp huyện', 'cấp xã', 'các huyện, thành phố', 'các huyện, thị xã, thành phố', 'các xã, phường', 'các xã, phường, thị trấn'].map(
      (places) => `${committee} ${places}`,
    ),
  ]),
  ...['Các sở, ban ngành thuộc cấp tỉnh', 'Các sở, ban, ngành tỉnh', 'Các sở, ban ngành', 'Các sở, ngành, địa phương'],
  ...DEPARTMENTS.flatMap((field) => [`Sở ${field}`, `Phòng ${field}`]),
  ...['Thanh tra tỉnh', 'Công an tỉnh', 'Ban Dân tộc', 'Ban Quản lý Khu kinh tế tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh'],
  ...['Đài Phát thanh - Truyền hình tỉnh', 'Các đơn vị trực thuộc', 'Các đơn vị trực thuộc sở, ban cấp tỉnh'],
  ...['các đơn vị liên quan', 'các đơn vị có liên quan', 'các cơ quan liên quan', 'các cơ quan, đơn vị liên quan'],
  ...['và các đơn vị liên quan', 'và các cơ quan, đơn vị liên quan'],
  ...['các cơ quan, tổ chức có liên quan', 'Đối tượng chịu sự tác động trực tiếp của TTHC'],
  ...['Cơ quan được giao chủ trì soạn thảo văn bản có quy định về TTHC', 'Cơ quan chủ trì soạn thảo'],
];

/** Words with which a lead cell that holds both parts tells them apart. */
export const PART_LABELS: readonly string[] = ['Đơn vị chủ trì:', 'Đơn vị phối hợp:', 'Cơ quan chủ trì:', 'Cơ quan phối hợp:'];
