import { cases, isComplete, type Cases } from '../english-cases.js';
import { months, weekdays } from '../../../src/languages/fr-en/months.js';

const list: Cases = [
  ['Publié le 3 janvier', 'Published 3 January'],
  ['Publié le 3 février', 'Published 3 February'],
  ['Publié le 3 mars', 'Published 3 March'],
  ['Publié le 3 avril', 'Published 3 April'],
  ['Publié le 3 mai', 'Published 3 May'],
  ['Publié le 3 juin', 'Published 3 June'],
  ['Publié le 3 juillet', 'Published 3 July'],
  ['Publié le 3 août', 'Published 3 August'],
  ['Publié le 3 septembre', 'Published 3 September'],
  ['Publié le 3 octobre', 'Published 3 October'],
  ['Publié le 3 novembre', 'Published 3 November'],
  ['Publié le 3 décembre', 'Published 3 December'],
  ['Publié le 3 janv. 2024', 'Published 3 Jan. 2024'],
  ['Publié le 3 févr. 2024', 'Published 3 Feb. 2024'],
  ['Publié le 3 avr. 2024', 'Published 3 Apr. 2024'],
  ['Publié le 3 juil. 2024', 'Published 3 Jul. 2024'],
  ['Publié le 3 sept. 2024', 'Published 3 Sept. 2024'],
  ['Publié le 3 oct. 2024', 'Published 3 Oct. 2024'],
  ['Publié le 3 nov. 2024', 'Published 3 Nov. 2024'],
  ['Publié le 3 déc. 2024', 'Published 3 Dec. 2024'],
  ['Publié le lundi 3 mai', 'Published Monday 3 May'],
  ['Publié le mardi 3 mai', 'Published Tuesday 3 May'],
  ['Publié le mercredi 3 mai', 'Published Wednesday 3 May'],
  ['Publié le jeudi 3 mai', 'Published Thursday 3 May'],
  ['Publié le vendredi 3 mai', 'Published Friday 3 May'],
  ['Publié le samedi 3 mai', 'Published Saturday 3 May'],
  ['Publié le dimanche 3 mai', 'Published Sunday 3 May'],
];
cases(list);
isComplete([...months.keys(), ...weekdays.keys()], list);
