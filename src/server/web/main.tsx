import { render } from 'preact';
import './styles/colours.css';
import './styles/layout.css';
import { Page } from './page.js';

const place = document.getElementById('app');
if (place) render(<Page />, place);
