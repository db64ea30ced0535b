import { render } from 'preact';
import { localiseDocument } from '../ui/document.ts';
import { text } from '../ui/text.ts';
import '../ui/theme.css';
import '../ui/sheet.css';
import './options.css';
import { OptionsPage } from './OptionsPage.tsx';

localiseDocument(text('options_title'));
const root = document.getElementById('app');
if (root) render(<OptionsPage />, root);
