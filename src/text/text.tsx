import { render } from 'preact';
import { localiseDocument } from '../ui/document.ts';
import { text } from '../ui/text.ts';
import '../ui/theme.css';
import '../ui/sheet.css';
import '../ui/report.css';
import './text.css';
import { TextPage } from './TextPage.tsx';

localiseDocument(text('text_title'));
const root = document.getElementById('app');
const selection = new URLSearchParams(location.search).get('selection');
if (root) render(<TextPage selection={selection} />, root);
