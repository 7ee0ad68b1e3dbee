/** The same keys as the Vietnamese words, each with a text: a missing or a superfluous one does not compile. */
export type Translated<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]> };
