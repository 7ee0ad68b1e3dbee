/** With these words, in capitals, the names of agencies begin (Nghị định 45/2025, 150/2025 and what plans print beside). */
const HEADS =
  'Sở|Phòng|Ban|Bộ|UBND|Ủy ban|HĐND|Hội đồng|Văn phòng|Công an|Trung tâm|Chi cục|Cục|Thanh tra|Kho bạc|Viện|Tòa án|Đài|Báo|Trường|Hội|Liên đoàn|Mặt trận|Cơ quan|Đơn vị|Các';

const AGENCY = new RegExp(`^(?:${HEADS})(?= |$)`, 'u');

/** Whether a text begins as the name of an agency does. */
export function beginsAgency(text: string): boolean {
  return AGENCY.test(text);
}
