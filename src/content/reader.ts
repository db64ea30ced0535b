import { enter } from './presence.ts';
import { startReading } from './reading.ts';

/** The script that the reader's click on the button puts into a page where the gate does not run, or has found nothing. */
startReading(enter(), false);
