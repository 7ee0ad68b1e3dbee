import type { Wording } from '#domain/wording';
import type { UnrecognisedReason } from '#domain/timing/rule';

/** Why a text is not understood. */
export const UNRECOGNISED_WORDING: Readonly<Record<UnrecognisedReason, Wording>> = {
  'too-long': { vi: 'quá dài để là một thời hạn', en: 'is too long for a time' },
  'mixed-script': { vi: 'có chữ hoặc số của bảng chữ khác', en: 'holds letters or digits of another script' },
  'impossible-date': { vi: 'nêu ngày, tháng, quý hoặc năm không có thật', en: 'names a day, month, quarter or year that does not exist' },
  contradictory: { vi: 'có các phần mâu thuẫn nhau', en: 'has parts that contradict each other' },
  'end-missing': { vi: 'thiếu điểm kết thúc của khoảng thời gian', en: 'lacks the end of its range' },
  'year-unknown': { vi: 'không ghi năm và chưa biết năm của kế hoạch', en: 'prints no year, and the year of the plan is not known' },
  'figure-unclear': { vi: 'có chữ số in không rõ', en: 'has a figure that cannot be read with certainty' },
  'part-not-understood': { vi: 'có phần không hiểu được', en: 'has a part that is not understood' },
};
