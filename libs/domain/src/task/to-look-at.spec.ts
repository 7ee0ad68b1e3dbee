import { describe, expect, it } from '@jest/globals';
import type { PdfSignature } from '#domain/document/pdf-signature';
import type { StatedEvidence } from '#domain/task/evidence';
import { boardStanding, toLookAt, type FoundFile, type JudgedResult } from '#domain/task/to-look-at';

const TODAY = '2025-02-10';
const FIELDS = { type: 'Báo cáo', number: '12/BC-PNV', issuedOn: '2025-02-06', signer: 'Nguyễn Quốc Bình' } as const;
const LETTER = { documentId: 'letter', digest: 'd', size: 1, mediaType: 'application/pdf', name: 'bao-cao.pdf', uploadedBy: 'thu' };
const SOUND: PdfSignature = {
  signer: 'Nguyễn Quốc Bình',
  organisation: null,
  issuer: null,
  serialNumber: null,
  validFrom: null,
  validTo: null,
  certificate: null,
  signedAt: null,
  isTimestamped: false,
  coversWholeFile: true,
  integrity: 'intact',
  wasValidWhenSigned: null,
};

const EVIDENCE: StatedEvidence = {
  documents: [{ requirement: 1, requirementText: 'Báo cáo', documentId: 'letter', fields: FIELDS }],
  figures: [],
  excuses: [],
};
const FILE: FoundFile = {
  documentId: 'letter',
  name: 'bao-cao.pdf',
  contentState: 'kept',
  flags: [],
  signatures: [SOUND],
  metadata: null,
  unitNames: [],
  alsoGivenBy: [],
};
const CLEAN: JudgedResult = {
  submission: { documents: [LETTER], evidence: EVIDENCE, enteredFor: null },
  requirements: { mode: 'all', items: [{ number: 1, text: 'Báo cáo', producedBy: 'lead' }] },
  files: [FILE],
  openOpinions: 0,
  isLaterDateAsked: false,
};

const codes = (differing: Partial<JudgedResult>): string[] => toLookAt({ ...CLEAN, ...differing }, TODAY).map(({ code }) => code);
const submitted = (differing: Partial<JudgedResult['submission']>): Partial<JudgedResult> => ({
  submission: { ...CLEAN.submission, ...differing },
});
const found = (differing: Partial<FoundFile>): Partial<JudgedResult> => ({ files: [{ ...FILE, ...differing }] });

describe('what of a result needs a look', () => {
  it('is nothing where all that is asked for is there, confirmed, kept and sound', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<JudgedResult>, string]>([
    [
      'nothing was handed in',
      { ...submitted({ documents: [], evidence: { documents: [], figures: [], excuses: [] } }), files: [] },
      'nothing-handed-in',
    ],
    [
      'a line is open',
      { requirements: { mode: 'all', items: [...CLEAN.requirements.items, { number: 2, text: 'Phụ lục', producedBy: 'lead' }] } },
      'requirement-open',
    ],
    [
      'a reason stands in place of a result',
      submitted({ evidence: { ...EVIDENCE, excuses: [{ requirement: 1, requirementText: 'Báo cáo', text: 'Chưa ký' }] } }),
      'requirement-excused',
    ],
    ['it was entered in the unit’s place', submitted({ enteredFor: { unitId: 'office', reason: 'bản giấy' } }), 'entered-in-place'],
    ['a file is still being scanned', found({ contentState: 'scanning' }), 'file-not-kept'],
    ['a file holds programs', found({ flags: ['pdf-script'] }), 'file-flagged'],
    ['a signature does not cover the file', found({ signatures: [{ ...SOUND, coversWholeFile: false }] }), 'signature-unsound'],
    [
      'a signature was made with an expired certificate',
      found({ signatures: [{ ...SOUND, wasValidWhenSigned: false }] }),
      'signature-unsound',
    ],
    ['another unit gave the same file', found({ alsoGivenBy: ['Phòng Tư pháp'] }), 'given-by-another-unit'],
    ['an opinion is open', { openOpinions: 1 }, 'opinion-open'],
    ['a later date is asked for', { isLaterDateAsked: true }, 'later-date-asked'],
  ])('is told where %s', (_, differing, code) => {
    expect(codes(differing)).toEqual([code]);
  });

  it('is told where nothing could be read in a file and nobody has looked at it', () => {
    expect(codes(submitted({ evidence: { documents: [], figures: [], excuses: [] } }))).toEqual(['file-unread']);
  });
});

describe('how a unit stands on the board', () => {
  it('is silent before anything waits, and decided when it is over', () => {
    expect(boardStanding('assigned', null)).toBe('silent');
    expect(boardStanding('submitted', [])).toBe('clean');
    expect(boardStanding('reviewed', [{ code: 'opinion-open' }])).toBe('look');
    expect(boardStanding('closed', null)).toBe('decided');
  });
});
