import { render } from 'preact';
import './styles/colours.css';
import './styles/layout.css';
import './styles/text.css';
import './styles/marks.css';
import './styles/popups.css';
import { askServer } from './api/server.js';
import { notice } from './connection/connection.js';
import { language } from './messages/language.js';
import { Page } from './page.js';

document.documentElement.lang = language;
const place = document.getElementById('app');
if (place) render(<Page />, place);
askServer().catch(notice);
