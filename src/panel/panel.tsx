import { render } from 'preact';
import { localiseDocument } from '../ui/document.ts';
import '../ui/theme.css';
import '../ui/report.css';
import '../ui/tab.css';
import { PanelPage } from './PanelPage.tsx';

localiseDocument();
const root = document.getElementById('app');
if (root) render(<PanelPage />, root);
