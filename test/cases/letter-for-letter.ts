import type { Case } from './case.js';

/** What must come out letter for letter: names, addresses, handles, file names, and characters that no vocabulary has. */
export const letterForLetter: readonly Case[] = [
  {
    name: 'a name',
    french: 'Le maire de Rostov dort.',
    english: 'The mayor of Rostov sleeps.',
  },
  {
    name: 'a name that begins with a word',
    french: 'Le juge Parnet dort.',
    english: 'The judge Parnet sleeps.',
  },
  {
    name: 'a name with letters that the vocabulary lacks',
    french: 'Le maire Şirali Žižek dort.',
    english: 'The mayor Şirali Žižek sleeps.',
  },
  {
    name: 'a name in another script',
    french: 'Le maire Иванов dort.',
    english: 'The mayor Иванов sleeps.',
  },
  {
    name: 'Chinese characters',
    french: 'Le titre 北京 est ici.',
    english: 'The title 北京 is here.',
  },
  {
    name: 'Chinese characters in a quotation',
    french: 'Le titre « 北京 » est ici.',
    english: 'The title “北京” is here.',
  },
  {
    name: 'an emoji',
    french: 'Le chat 🐱 dort.',
    english: 'The cat 🐱 sleeps.',
  },
  {
    name: 'an emoji at the end',
    french: 'Le chat dort. 🐱',
    english: 'The cat sleeps. 🐱',
    kinds: ['headline'],
  },
  {
    name: 'an emoji behind two sentences',
    french: 'Le chat dort. Il mange. 🐱',
    english: 'The cat sleeps. He eats. 🐱',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'an emoji as a line of its own',
    french: '🐱\n\nLe chat dort.',
    english: '🐱\n\nThe cat sleeps.',
    kinds: ['verbatim', 'sentence'],
  },
  {
    name: 'an emoji made of three',
    french: 'La famille 👨‍👩‍👧 dort.',
    english: 'The family 👨‍👩‍👧 sleeps.',
  },
  {
    name: 'an emoji with a skin tone',
    french: 'Bonjour 👋🏽 Paul !',
    english: 'Hello 👋🏽 Paul!',
  },
  {
    name: 'the same emoji twice',
    french: 'Le chat 🐱 voit le chat 🐱 ici.',
    english: 'The cat 🐱 sees the cat 🐱 here.',
  },
  {
    name: 'an address of the web',
    french: 'Le journal est sur https://www.example.fr/le-chat?a=1&b=2 ici.',
    english: 'The newspaper is on https://www.example.fr/le-chat?a=1&b=2 here.',
  },
  {
    name: 'an address of the web at the end',
    french: 'Le journal est sur https://www.example.fr/le-chat.',
    english: 'The newspaper is on https://www.example.fr/le-chat.',
  },
  {
    name: 'an address without https',
    french: 'Le journal est sur www.example.fr ici.',
    english: 'The newspaper is on www.example.fr here.',
  },
  {
    name: 'an address in brackets',
    french: 'Le journal (www.example.fr) est ici.',
    english: 'The newspaper (www.example.fr) is here.',
  },
  {
    name: 'a line that is an address is copied',
    french: 'https://www.example.fr/le-chat\n\nLe chat dort.',
    english: 'https://www.example.fr/le-chat\n\nThe cat sleeps.',
    kinds: ['verbatim', 'sentence'],
  },
  {
    name: 'an e-mail address',
    french: 'Le message est pour le.maire@example.fr ici.',
    english: 'The message is for le.maire@example.fr here.',
  },
  {
    name: 'an e-mail address at the end',
    french: 'Le message est pour le.maire@example.fr.',
    english: 'The message is for le.maire@example.fr.',
  },
  {
    name: 'a handle',
    french: 'Le message de @le_maire est ici.',
    english: 'The message of @le_maire is here.',
  },
  {
    name: 'a hashtag',
    french: 'Le message #LeChatDort est ici.',
    english: 'The message #LeChatDort is here.',
  },
  {
    name: 'a hashtag with an accent',
    french: 'Le message #école est ici.',
    english: 'The message #école is here.',
  },
  {
    name: 'a file name',
    french: 'Le message est dans le-rapport.pdf ici.',
    english: 'The message is in le-rapport.pdf here.',
  },
  {
    name: 'a file name with digits',
    french: 'Le livre rapport_2024.docx est ici.',
    english: 'The book rapport_2024.docx is here.',
  },
  {
    name: 'two addresses',
    french: 'Les messages de @anne et @luc sont pour a@example.fr ici.',
    english: 'The messages of @anne and @luc are for a@example.fr here.',
  },
  {
    name: 'an address in a quotation',
    french: '« Le message est pour a@example.fr », dit-elle.',
    english: '“The message is for a@example.fr”, she said.',
    attributions: ['dit-elle'],
  },
  {
    name: 'a name with an apostrophe',
    french: 'Le maire O’Neil dort.',
    english: 'The mayor O’Neil sleeps.',
  },
  {
    name: 'a name with a hyphen',
    french: 'Le maire Jean-Marc Roy-Noël dort.',
    english: 'The mayor Jean-Marc Roy-Noël sleeps.',
  },
  {
    name: 'an acronym',
    french: 'Le G20 et l’ONU sont ici.',
    english: 'The G20 and the ONU are here.',
  },
  {
    name: 'what the model takes for its own end',
    french: 'Le titre </s> est ici.',
    english: 'The title </s> is here.',
  },
  {
    name: 'what the model takes for padding',
    french: 'Le titre <pad> est ici.',
    english: 'The title <pad> is here.',
  },
  {
    name: 'what the model takes for a language',
    french: 'Le titre >>fr<< est ici.',
    english: 'The title >>fr<< is here.',
  },
  {
    name: 'a headline in capitals with an address',
    french: 'LE MAIRE EST SUR www.example.fr\n\nLe chat dort.',
    english: 'THE MAYOR IS ON www.example.fr\n\nThe cat sleeps.',
    kinds: ['headline', 'sentence'],
  },
  {
    name: 'a headline in capitals with a handle in capitals',
    french: 'LE MAIRE VOIT @LE_MAIRE\n\nLe chat dort.',
    english: 'THE MAYOR SEES @LE_MAIRE\n\nThe cat sleeps.',
    kinds: ['headline', 'sentence'],
  },
  {
    name: 'a headline in capitals with a name',
    french: 'LE MAIRE DE LYON DORT\n\nLe chat dort.',
    english: 'THE MAYOR OF LYON SLEEPS\n\nThe cat sleeps.',
    kinds: ['headline', 'sentence'],
  },
];
