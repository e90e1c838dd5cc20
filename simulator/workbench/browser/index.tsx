import { render } from 'preact';
import { App } from './app';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/phones.css';
import './style/parts.css';
import './style/tabs.css';

const root = document.getElementById('workbench');
if (root) render(<App />, root);
