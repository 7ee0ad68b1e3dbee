import type { Translated } from './translated';
import type { viReview } from './vi-review';

/** The same in English. */
export const enReview: Translated<typeof viReview> = {
  notes: {
    title_zero: 'My notes',
    title_one: 'My notes · {{count}}',
    title_other: 'My notes · {{count}}',
    private: 'Nobody else reads them until you send them with your verdict.',
    text: 'Note (C)',
    about: 'About',
    version: 'Version {{number}}',
    keep: 'Keep note',
    drop: 'Drop',
    dropOne: 'Drop the note “{{text}}”',
    send_one: 'Send my {{count}} note with it',
    send_other: 'Send my {{count}} notes with it',
    sendNote: 'They become comments that the units read. What is not sent stays yours alone.',
    on: 'About {{place}}',
  },
  returnReason: {
    title: 'Usual reasons (add one, then make it concrete)',
    said: {
      missing: 'Documents that the plan asks for are missing.',
      figures: 'Figures are incomplete or do not agree.',
      form: 'The document’s form is not right (Decree 30/2020/NĐ-CP).',
      signature: 'Not signed or sealed, or the digital signature is not valid.',
      content: 'The content is not what was assigned.',
      opinion: 'The opinions of coordinating units are not taken in.',
      period: 'Of another reporting period.',
    },
    short: {
      missing: 'Documents missing',
      figures: 'Figures',
      form: 'Form',
      signature: 'Signature, seal',
      content: 'Content',
      opinion: 'Opinions',
      period: 'Period',
    },
  },
};
