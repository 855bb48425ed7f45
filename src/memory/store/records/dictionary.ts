/**
 * What units often have in them, for a compression that would otherwise have to say it in each: frequent words and phrases of both
 * languages, and last, since that costs least, what JSON says of a unit. It is part of the format: with another, old files cannot be read.
 */
export const dictionary = Buffer.from(
  [
    " qu'il y a deux ans, après avoir été depuis plusieurs années avec le président de la République et le Premier ministre, en France,",
    " aux États-Unis, dans le cadre du gouvernement, selon le ministère de l'Intérieur. Il n'est pas encore possible que les autres pays",
    " pour la première fois, d'une grande partie des personnes qui ont fait cette semaine, mais aussi parce que nous ne sommes plus ; elle",
    " était lui-même sans doute entre les deux, c'est-à-dire comme tout le monde. Cependant, leur développement politique et économique,",
    " près de 100 millions d'euros contre 20 % du marché, sera très important, explique-t-il au cours de son entreprise, chez vous, où ses",
    ' the first time since the President of the Republic and the Prime Minister, in France, in the United States, according to the Ministry',
    ' of the Interior. It is not yet possible for other countries to have been more than two years ago, after they were with their government,',
    ' but also because we are no longer, which is the same as everyone who would like this week, between people from all over the world.',
    ' However, his political and economic development, about 100 million euros against 20% of the market, will be very important, he said, at a',
    ' company where there has been a large part of what could not do so, while some of them still had to be. ',
    '","hidden":"","alternatives":[""],"source":"","target":"","words":[0,2,0,3,3,9,4,8,10,12,9,11],"status":"failed","spans":',
    '{"rule":"spread"},{"start":0,"end":12}],"values":["creationid":"","changedate":"20260101T000000Z","tu":{"props":[["","',
    '"],{"settled":{"text":"","score":-0.2,"tokens":12,"checks":["terms","quotations","numbers","names","echo","repetition","length","truncation"',
    ',"punctuation"]}}]',
  ].join(''),
);
