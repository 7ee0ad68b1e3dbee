/** A seed file says something that cannot be loaded. Nothing was loaded when this is thrown. */
export class SeedProblem extends Error {
  /**
   * @param file name of the file in the seeds folder
   * @param path where in it, as `units[3].code`; empty for the whole file
   * @param problem what is wrong there, for the person who edits the file
   */
  constructor(
    readonly file: string,
    readonly path: string,
    readonly problem: string,
  ) {
    super(`${file}${path === '' ? '' : `, ${path}`}: ${problem}`);
    this.name = 'SeedProblem';
  }
}
