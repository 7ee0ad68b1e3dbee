/** The bytes are no readable DOCX: another format, damaged, or encrypted. `docket plan parse` ends with 3. */
export class UnreadableDocument extends Error {
  constructor(cause: unknown) {
    super('the document cannot be read as DOCX', { cause });
    this.name = 'UnreadableDocument';
  }
}

/** The document was read and holds no table with the columns of a plan. `docket plan parse` ends with 2. */
export class NotAPlan extends Error {
  constructor() {
    super('the document holds no table with columns for number, content, lead agency and time');
    this.name = 'NotAPlan';
  }
}
