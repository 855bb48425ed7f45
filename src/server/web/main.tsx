import { render } from 'preact';
import './styles/colours.css';
import './styles/layout.css';
import './styles/fields.css';
import './styles/text.css';
import './styles/marks.css';
import './styles/popups.css';
import { connect } from './connection/connect.js';
import { language } from './messages/language.js';
import { Page } from './page.js';
import { showTheme } from './preferences/theme.js';
// after the styles of all parts of the page, of which it takes something back
import './styles/print.css';

document.documentElement.lang = language;
showTheme();
const place = document.getElementById('app');
if (place) render(<Page />, place);
connect();
