/** Where whoever was asked stands, the quickest to say first. */
export const STANCES = ['agree', 'agree-with-comments', 'disagree'] as const;
export type Stance = (typeof STANCES)[number];

/** What the lead says became of an opinion. */
export const OPINION_OUTCOMES = ['adopted', 'partly-adopted', 'not-adopted'] as const;
