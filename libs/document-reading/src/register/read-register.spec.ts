import { describe, expect, it } from '@jest/globals';
import type { RegisterFault, RegisterTable } from '#domain/document/register';
import { XLSX } from '#document-reading/office/office-type';
import { readRegister } from '#document-reading/register/read-register';
import { UnreadableRegister } from '#document-reading/register/unreadable-register';
import { buildXlsx, type XlsxCell } from '#testing/documents/build-xlsx';

const csv = (text: string): Promise<RegisterTable> => readRegister(Buffer.from(text), 'text/plain');
const xlsx = (...rows: readonly (readonly XlsxCell[])[]): Promise<RegisterTable> => readRegister(buildXlsx({ 'Theo dõi': rows }), XLSX);

async function faultOf(reading: Promise<RegisterTable>): Promise<RegisterFault | null> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (error instanceof UnreadableRegister) return error.fault;
    throw error;
  }
}

const TWO_UNITS: RegisterTable = {
  periods: ['Tháng 1', 'Tháng 2'],
  units: [
    { name: 'Sở Nội vụ', given: ['Tháng 1', 'Tháng 2'] },
    { name: 'UBND xã Đắk Cấm', given: ['Tháng 2'] },
  ],
};

describe('a register with a column for each period', () => {
  it('is read from a workbook, below its title and beside its numbers, totals and notes', async () => {
    const rows: readonly (readonly XlsxCell[])[] = [
      ['BẢNG THEO DÕI CHẾ ĐỘ BÁO CÁO'],
      ['Đơn vị tính: báo cáo', null, null, null, 'Năm 2025'],
      [],
      ['STT', 'Tên đơn vị', 'Tháng 1', 'Tháng 2', 'Tổng số', 'Ghi chú'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Sở Nội vụ', 'x', { value: 45_000, format: 'dd/mm/yyyy' }, 2, null],
      [2, 'UBND xã Đắk Cấm', 'Chưa nộp', 12, 1, 'chậm'],
      [null, 'Tổng cộng', 1, 2, 3, null],
      [],
      ['Người lập biểu', 'Nguyễn Văn An', 'Đã ký', 'Đã ký'],
    ];
    expect(await xlsx(...rows)).toEqual(TWO_UNITS);
  });

  it.each([
    ['with semicolons and a byte order mark', '\ufeffĐơn vị;Tháng 1;Tháng 2\r\nSở Nội vụ;1,5;đã gửi\r\nUBND xã Đắk Cấm;;x\r\n'],
    ['with commas and quotes', 'Đơn vị,Tháng 1,Tháng 2\nSở Nội vụ,"có, đủ","x"\n"UBND xã Đắk Cấm",không,2\n'],
    ['with tabs', 'Đơn vị\tTháng 1\tTháng 2\nSở Nội vụ\tx\tx\nUBND xã Đắk Cấm\t0\tx'],
    ['with what Excel says first', 'sep=|\r\nĐơn vị|Tháng 1|Tháng 2\r\nSở Nội vụ|x|x\r\nUBND xã Đắk Cấm|-|x'],
    ['with a heading that names periods alone', ',Tháng 1,Tháng 2\nSở Nội vụ,x,x\nUBND xã Đắk Cấm,,x'],
    ['with rows that end too early', 'Cơ quan, đơn vị;Tháng 1;Tháng 2\nSở Nội vụ;x;x;;\nUBND xã Đắk Cấm;;x'],
  ])('is read from CSV %s', async (_how, text) => {
    expect(await csv(text)).toEqual(TWO_UNITS);
  });

  it.each(['', ' ', 'Không', 'KHÔNG', 'chưa', 'Chưa', 'Chưa nộp', 'chưa có báo cáo', 'không gửi', '0', '0,0', '0%', '-', '–', '…'])(
    'has nothing from a unit where its cell says %j',
    async (cell) => {
      expect((await csv(`Đơn vị;Quý I\nSở Nội vụ;"${cell}"`)).units).toEqual([{ name: 'Sở Nội vụ', given: [] }]);
    },
  );

  it.each(['x', '1', '0,5', '05/02/2025', 'Không phát sinh', 'có', 'Chưa đạt', '✓', '10'])(
    'has it where the cell says %j',
    async (cell) => {
      expect((await csv(`Đơn vị;Quý I\nSở Nội vụ;"${cell}"`)).units).toEqual([{ name: 'Sở Nội vụ', given: ['Quý I'] }]);
    },
  );

  it('keeps units whose names begin as totals do', async () => {
    const { units } = await csv('Đơn vị;Quý I\nCông an tỉnh;x\nTổng công ty Điện lực;x\nTổng;2\nXã Đắk Cấm;x');
    expect(units.map(({ name }) => name)).toEqual(['Công an tỉnh', 'Tổng công ty Điện lực', 'Xã Đắk Cấm']);
  });

  it('is that of the first sheet which holds one', async () => {
    const workbook = buildXlsx({
      Bìa: [['Báo cáo']],
      'Số liệu': [
        ['Đơn vị', '2025'],
        ['Sở Nội vụ', 'x'],
      ],
    });
    expect(await readRegister(workbook, XLSX)).toEqual({ periods: ['2025'], units: [{ name: 'Sở Nội vụ', given: ['2025'] }] });
  });
});

describe('a register with a unit and a period in each row', () => {
  it('has what each row says, and the unit that says nothing too', async () => {
    const text = 'Đơn vị;Kỳ;Trạng thái\nSở Nội vụ;Quý I;Đã gửi\nSở Nội vụ;Quý II;chưa\nSở Tư pháp;Quý I;x\nSở Y tế;;';
    expect(await csv(text)).toEqual({
      periods: ['Quý I', 'Quý II'],
      units: [
        { name: 'Sở Nội vụ', given: ['Quý I'] },
        { name: 'Sở Nội vụ', given: [] },
        { name: 'Sở Tư pháp', given: ['Quý I'] },
        { name: 'Sở Y tế', given: [] },
      ],
    });
  });

  it('has it by the row itself where no column stands behind the two', async () => {
    const text = 'STT,Kỳ,Đơn vị,Ghi chú\n1,Quý I,Sở Nội vụ,không\n2,Quý II,Sở Tư pháp,';
    expect(await csv(text)).toEqual({
      periods: ['Quý I', 'Quý II'],
      units: [
        { name: 'Sở Nội vụ', given: ['Quý I'] },
        { name: 'Sở Tư pháp', given: ['Quý II'] },
      ],
    });
  });
});

describe('a file that is no register', () => {
  it.each([
    ['no table in it', 'Báo cáo kết quả\nĐã làm xong.', 'no-table'],
    ['no period', 'Đơn vị;Ghi chú\nSở Nội vụ;x', 'no-periods'],
    ['no unit', 'Đơn vị;Tháng 1\nTổng cộng;3', 'no-units'],
    ['a quote that does not end', 'Đơn vị;Tháng 1\n"Sở Nội vụ;x', 'unreadable'],
  ])('is told of by its reason: %s', async (_what, text, fault) => {
    expect(await faultOf(csv(text))).toBe(fault);
  });

  it('is told of where it is of another type, damaged, or beyond what is counted', async () => {
    expect(await faultOf(readRegister(Buffer.from('%PDF-1.7'), 'application/pdf'))).toBe('type');
    expect(await faultOf(readRegister(Buffer.from('PK\u0003\u0004'), XLSX))).toBe('unreadable');
    const columns = Array.from({ length: 400 }, (_, at) => `Kỳ ${at + 1}`).join(';');
    const rows = Array.from({ length: 251 }, (_, at) => `Xã số ${at + 1};x`).join('\n');
    expect(await faultOf(csv(`Đơn vị;${columns}\n${rows}`))).toBe('too-large');
  });
});
