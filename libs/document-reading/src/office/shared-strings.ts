import type { XmlReader } from '#document-reading/office/read-xml';

/** The texts that cells of a workbook share, in their order: runs put together, breaks kept, without hints of pronunciation. */
export function sharedStrings(take: (text: string) => void): XmlReader {
  let entry = '';
  let isText = false;
  let isHint = false;
  return {
    open: (name) => {
      if (name === 'rPh') isHint = true;
      if (name === 't') isText = !isHint;
    },
    text: (text) => {
      if (isText) entry += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isHint = false;
      if (name !== 'si') return;
      take(entry);
      entry = '';
    },
  };
}
