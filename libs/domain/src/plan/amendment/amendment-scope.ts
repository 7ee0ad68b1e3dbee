/** Whether the amending document prints the appendix anew, or only the rows that it changes and adds. */
export const AMENDMENT_SCOPES = ['whole', 'part'] as const;
export type AmendmentScope = (typeof AMENDMENT_SCOPES)[number];
