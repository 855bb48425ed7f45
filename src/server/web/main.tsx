import { render } from 'preact';
import { Page } from './page.js';

const place = document.getElementById('app');
if (place) render(<Page />, place);
