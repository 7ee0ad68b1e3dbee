/** A small plan as a scan gives it block by block: a cell after the other, a section's title over two lines, a page number at the end. */
export const BLOCKS = `
PHU LUC

CAC NHIEM VU CAI CACH HANH CHINH NAM 2026

TT

Noi dung nhiém vu

Don vi chu tri

Don vi phdi hop

San pham

Thoi han hoan thanh

I

CONG TAC CHI DAO VA
DIEU HANH CHUNG

1

Ban hanh Ké hoach cai cach hanh chinh nam
2026 cua huyén

Phong Noi vu

- Cac phong chuyén mon
thudc UBND huyén;

- UBND cap xa.

Ké hoach

Thang 01/2026

2

Kiém tra cong tac cai cach hanh chinh tai cac
xa, thi tran trén dia ban

Phong Noi vu

UBND cap xa

Bao cao két qua

Quy II/2026

II

TUYEN TRUYEN CAI CACH HANH CHINH

1

Tuyén truyén két qua cai cach hanh chinh trén
cac phuong tién thong tin dai chung

Phong Van hoa va Thong tin

Tin, bai

Thuong xuyén

2
`;

/** A small plan as a scan gives it line by line, with lines between the columns; the last row has no time. */
export const INTERLEAVED = `
CAC NHIEM VU KIEM SOAT THU TUC HANH CHINH NAM 2026
STT | Noi dung cong viéc | Co quan chu tri | Co quan phéi hop | Két qua cong viéc | Thoi gian thuc hién
I | CHI DAO DIEU HANH CONG TAC KIEM SOAT
1 | Xay dung Ké hoach kiém soat thi tuc hanh | Phong Tu phap | Cac phong chuyén mon | Ké hoach | Trudc ngay
  | chinh nam 2026 cua thanh pho va trién khai | | thudc UBND thanh pho | | 15/01/2026
2 | Danh gia két qua giai quyét thu tuc hanh | Van phong UBND | UBND cac xa, phudng | Bao cao | Hang quy
  | chinh tai Bo phan Mot cua thanh phd | thanh phd | | |
3 | Tap huan nghiép vu kiém soat thu tuc hanh | Phong Tu phap | UBND cac xa, phudng | Hoi nghi |
  | chinh cho cong chirc cac xa, phudng | | | tap huan |
`;

/** Lettered rows below a heading over all columns, numbers and letters lost, the coordinating agencies printed before the lead. */
export const GROUPED = `
CAC NHIEM VU KIEM SOAT THU TUC HANH CHINH NAM 2026
STT Noi dung cong viéc Co quan chu tri Co quan phéi hop
Két qua cong viéc Thoi gian thuc hién

I RA SOAT QUY DINH THU TUC HANH CHINH

Ra soat, don gian hoa thu tuc hanh chinh ndi bo theo Quyét dinh cua Thu tuong Chinh phu nam 2026

Ra soat, trinh cong bd danh muc thu tuc hanh
chinh noi bd cua co quan, don vi

- Céc co quan chuyén
mén thudc UBND tinh;

- UBND cép huyén.

Van phong
UBND tinh

To trinh

Thuong xuyén

- UBND cap huyén;
- UBND cap xa.

Thuc hién phuong an don gian hoa thu tuc hanh | Van phong UBND
chinh noi bd da duoc phé duyét trén dia ban | tinh

Bao cao

Hang thang
`;
