import type { ServedPage } from '../browsers/loopback.ts';
import { articlePage } from './article-page.ts';

/** An invented story that no pack knows: one outlet's report, and another's that rests on it. */
export const STORY = {
  report: 'http://skerrydaily.example/2024/lock-gates.html',
  citation: 'http://lanternbridge.example/2024/lock.html',
} as const;

const REPORT = {
  siteName: 'Skerry Daily',
  title: 'Divers find the lock gates rotten',
  paragraphs: [
    'The gates of the sea lock at Fenmouth are rotten below the water line and will not last another winter. Divers went down on Friday, and came up with splinters that can be rubbed to meal between two fingers.',
    'The harbour office has 2 spare beams in its yard, cut when the lock was last repaired. They have lain in the rain since then, and the hinges that they were cut for are gone.',
    'Most of the coal and the grain for the towns up the canal come through the lock. It will be closed at night from Monday on, so that the gates are moved as seldom as can be.',
  ],
};

/** The report as it is at first, and after somebody has changed its headline and its paragraphs. */
export const REPORT_AT_FIRST: ServedPage = articlePage(REPORT);
export const REPORT_CHANGED: ServedPage = articlePage({
  ...REPORT,
  title: 'Lock gates at Fenmouth to be replaced',
  paragraphs: [
    REPORT.paragraphs[0] ?? '',
    (REPORT.paragraphs[1] ?? '').replace('has 2 spare beams', 'has 9 spare beams'),
    'The council voted on Saturday to order new gates of larch from the mill at Upper Hythe. They are to be hung before the first frost, and the old ones are to be sawn up for the school stoves.',
  ],
});

export const CITATION: ServedPage = articlePage({
  siteName: 'Lantern Bridge',
  title: 'Lock gates at Fenmouth are said to be rotten',
  paragraphs: [
    `The gates of the sea lock at Fenmouth will not last another winter, the <a href="${STORY.report}">Skerry Daily</a> reported on Monday.`,
    'The paper said that divers had gone down and had brought up splinters. The harbour office would not say what new gates would cost, nor who was to pay for them.',
    'Our town lies eleven miles up the canal. The council is to talk about it on Thursday evening, in the hall above the fish market, and everyone who lives by the water may speak.',
  ],
});
