import type { Translated } from './translated';
import type { viUploads } from './vi-uploads';

export const enUploads: Translated<typeof viUploads> = {
  upload: {
    drop: 'or drop files here: PDF, DOCX, XLSX, JPEG, PNG, plain text',
    sending: 'Sending {{sent}} of {{size}}',
    looking: 'Being checked…',
    waits: 'Waits for your word',
    progress: 'How far {{name}} is sent',
    unreadable:
      'The text of the file cannot be read (a scan or a picture), so marks of secrecy cannot be looked for. Look at the file: state secrets must not be entered here.',
    declare: 'I confirm that it bears no mark of secrecy',
    declared: 'Its sender confirmed that it bears no mark of secrecy.',
    read: 'Read in the file, please compare:',
    onPage: 'page {{page}}',
    scanning: 'Being scanned; it cannot be handed in yet.',
    expires: 'Not handed in: its content is removed after {{day}}.',
    field: {
      type: 'Type',
      number: 'Number and symbol',
      issuedOn: 'Issued on',
      issuer: 'Issued by',
      subject: 'Subject',
      signer: 'Signed by',
    },
    flag: {
      'pdf-script': 'Note: the PDF holds scripts (JavaScript). They are not run here.',
      'pdf-embedded-file': 'Note: the PDF holds attached files.',
      'pdf-form-submission': 'Note: the PDF has a form that sends data elsewhere.',
      'pdf-launch': 'Note: the PDF starts programs or opens other files.',
      'external-workbook': 'Note: the workbook takes values from another file.',
      'text-incomplete': 'Only part of the text can be read.',
    },
  },
  signature: {
    title_one: '{{count}} digital signature:',
    title_other: '{{count}} digital signatures:',
    signer: 'Signed by',
    unknown: 'cannot be read',
    time: 'Time',
    noTime: 'not said',
    timestamped: 'timestamped',
    ownClock: 'by the clock of the signing machine',
    certificate: 'Certificate',
    outOfDate: 'out of its validity when signed',
    check: 'Check',
    integrity: {
      intact: 'The content is as it was signed',
      broken: 'The content was changed after signing',
      unreadable: 'Cannot be checked',
    },
    wholeFile: 'covers the whole file',
    notWholeFile: 'does not cover the whole file: something was added after it',
    noTrust: 'Whether the certificate is trusted or revoked was not checked.',
  },
};
