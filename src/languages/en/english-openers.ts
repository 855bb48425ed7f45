/**
 * English words that may begin a sentence and are neither names nor capitalised elsewhere. Source: ours. "I" and its contractions are left
 * out on purpose.
 */
export const englishOpeners: ReadonlySet<string> = new Set(
  `a about according across after against all almost already also although among an and another any are around as asked at
  because been before behind being below beside besides between beyond both but by can certainly could despite did do does during
  each either else especially even every everyone everything except few finally first following for formerly from further had has have he
  her here hers him his how however if in including indeed instead into is it its itself just last later least less like many meanwhile
  more moreover most much must my near nearly neither never nevertheless next no nobody none nor not nothing notably now of off often on
  once one only or other others otherwise our out outside over own particularly perhaps rather recently said same several shall she should
  since so some someone something sometimes soon still such than thanks that the their them then there therefore these they this those
  though through throughout thus to today together tomorrow tonight too toward towards two under unless until up upon us very was we were
  what whatever when where whereas whether which while who whoever whom whose why with within without would yes yesterday yet you your`.split(
    /\s+/u,
  ),
);
