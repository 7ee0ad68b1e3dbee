import type { Translated } from '../translated';
import type { viPreview } from './vi';

export const enPreview: Translated<typeof viPreview> = {
  preview: {
    region: 'Content of {{name}}',
    tools: 'Viewing',
    download: 'Download {{name}}',
    smaller: 'Smaller',
    larger: 'Larger',
    size: 'Shown at',
    fit: 'Fit width',
    page: 'Page {{page}} of {{count}}',
    pageBefore: 'Page before',
    pageAfter: 'Next page',
    pageNumber: 'Page number, from 1 to {{count}}',
    pagesLeft: 'The first {{shown}} pages of {{all}} are shown. Download the file to see the rest.',
    brokenPage: 'This page cannot be shown. Download the file to see it.',
    marks_one: '{{count}} place is marked on this page.',
    marks_other: '{{count}} places are marked on this page.',
    layoutNote: 'A quick view: layout and page breaks are not those of the printed page.',
    textOnly: 'The layout of the file could not be made; this is only its text.',
    picture: 'picture in the text',
    pictureLeftOut: 'picture not shown',
    sheets: 'Sheets of {{name}}',
    emptySheet: 'This sheet is empty.',
    rowsShown: '{{shown}} of {{all}} rows are shown.',
    moreRows: 'Show {{rows}} more rows',
    columnsLeft: '{{left}} more columns are not shown; download the file to see them.',
    moreText: 'Show more',
    notWhole: 'Only what could be read is shown. Download the file to see all of it.',
    notShown: {
      title: 'Files of this kind are not shown here.',
      detail: 'The file can only be downloaded.',
    },
    tooLarge: {
      title: 'The file is larger than 25 MB and is not shown here.',
      detail: 'The file can only be downloaded.',
    },
    notRead: {
      title: 'The content of the workbook was not read yet.',
      detail: 'For now the file can only be downloaded.',
    },
    unreadable: {
      title: 'This file cannot be read.',
      detail: 'It may be damaged. It is kept as it is; download it to look at it with another program.',
    },
    locked: {
      title: 'The file is protected by a password.',
      detail: 'It cannot be shown here. Download it and open it with the password.',
    },
  },
};
