/** A table of verbs and its machine disagree: a fault of the program, never of whoever acts. */
export class TableMismatchError extends Error {
  constructor(verb: string, state: string) {
    super(`the table allows ${verb} in ${state}, the machine does not`);
    this.name = 'TableMismatchError';
  }
}
