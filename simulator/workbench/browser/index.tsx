import { render } from 'preact';
import { App } from './app';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/phones.css';
import './style/parts.css';
import './style/rows.css';
import './style/cards.css';
import './style/packs.css';
import './style/lines.css';
import './style/requests.css';
import './style/clock.css';
import './style/accounts.css';
import './style/switches.css';
import './style/interfaces.css';

const root = document.getElementById('workbench');
if (root) render(<App />, root);
