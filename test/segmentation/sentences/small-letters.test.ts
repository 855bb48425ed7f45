import { test } from 'vitest';
import { expectCuts } from './expect-cuts.js';

test.each([
  'le train est parti.| on attend le suivant !| tu viens ?| moi non.',
  'on a croisé Paul au marché.| il va bien.| sa sœur aussi.',
  '– ça alors.| je n’y crois pas.',
  'le mgr. durand est là.| le dr. imbert aussi.| on dîne à 8 h. environ.| voilà.',
  'elle hésite... puis entre.| elle salue.',
  '« entre ! » crie-t-il.| elle entre.',
])('a text without capitals: %s', expectCuts);

test.each([
  // with capitals, a small letter goes on
  'Le train est parti. on attend le suivant.',
  'le train est parti.| On attend. puis rien.',
  'voir p. ex. la note',
  'le prix à 3 km. environ',
])('left alone: %s', expectCuts);
