import { render } from 'preact';
import { localiseDocument } from '../ui/document.ts';
import { text } from '../ui/text.ts';
import '../ui/theme.css';
import '../ui/sheet.css';
import '../ui/report.css';
import './welcome.css';
import { WelcomePage } from './WelcomePage.tsx';

localiseDocument(text('welcome_title'));
const root = document.getElementById('app');
if (root) render(<WelcomePage />, root);
