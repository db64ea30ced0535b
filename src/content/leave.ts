import { leave } from './presence.ts';

/** The script that takes the gate out of a page where it hears no orders, as it has found nothing there. */
leave();
