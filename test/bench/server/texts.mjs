// Short texts for the tiny model, whose words it knows.

const subjects = ['Le chat', 'Le chien', 'Le maire', 'Le ministre', 'La femme', 'Le juge', 'Le médecin', 'La fille'];
const verbs = ['voit', 'attend', 'mange', 'lit'];
const objects = ['le pain', 'la maison', 'le livre', 'la ville', 'le train', 'la mer', 'le poisson', 'la rue'];

/** Sentences that are all distinct, since each has a number of its own. */
export function* shortTexts() {
  for (let nth = 0; ; nth += 1) {
    const of = (list, step) => list[Math.floor(nth / step) % list.length];
    yield `${of(subjects, 1)} ${of(verbs, 8)} ${of(objects, 32)} depuis ${nth + 2} jours.`;
  }
}
