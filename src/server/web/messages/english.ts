/** What the page says, in English. `{name}` is filled in; where a number matters, `count` chooses. */
export const english = {
  title: 'French to English',
  french: 'French',
  english: 'English',
} satisfies Messages;

/** A sentence, or one for each plural form. */
export type Message = string | { readonly one: string; readonly other: string };

/** Sentences by their names. */
export type Messages = Readonly<Record<string, Message>>;
