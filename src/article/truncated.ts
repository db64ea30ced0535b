import { anyCase } from './any-case.ts';
import type { OutsideLine, Paragraph } from './article.ts';
import type { Facts } from './facts.ts';

/** A text that breaks off after so few paragraphs is an opening. */
const FEW_PARAGRAPHS = 3;
/** Shorter texts, in UTF-16 units, of articles that are declared to be paid for end early; longer ones are metered. */
const SHORT_TEXT = 1_500;
const LONGEST_NOTICE = 400;
const BREAKS_OFF = /(?:…|\.\.\.)\s?\]?$/;
const BREAKS_OFF_IN_BRACKETS = /\[\s?(?:…|\.\.\.)\s?\]$/;

/** What walls say, in the languages of the press. */
const WALL = anyCase(
  [
    'to (?:continue|keep) reading|to read (?:the (?:full|rest)|more,? (?:subscribe|sign))|(?:for|exclusive to|only to) (?:paid |paying )?(?:subscribers|members)|subscriber[- ](?:only|exclusive)|subscribe to read|already a subscriber|unlock this (?:article|story)|(?:free )?articles? (?:left|remaining) this month',
    'weiterlesen mit|um weiterzulesen|jetzt weiterlesen|(?:artikel|text|beitrag|inhalt) ist kostenpflichtig|(?:nur|exklusiv) für abonnent|bereits abonnent|sie haben noch kein abo|registrieren,? um',
    'réservé(?:e|s)? (?:à nos|aux) abonnés|pour lire la suite|il vous reste [^.]{0,20}à lire|déjà abonné|lisez la suite',
    'para (?:seguir|continuar) leyendo|(?:exclusivo|solo|sólo) para suscriptores|ya eres suscriptor|para continuar lendo|exclusiv[oa] para assinantes|já é assinante',
    'per (?:continuare a leggere|leggere tutto)|riservat[oa] agli abbonati|sei già abbonato',
    'verder lezen|alleen voor abonnees|al abonnee|les videre med|kun for abonnenter|for abonnenter|läs vidare (?:med|genom)|för prenumeranter|redan prenumerant|læs videre|tilaajille|jatka lukemista',
    'tylko dla (?:prenumeratorów|subskrybentów)|czytaj dalej (?:z|za)|pro předplatitele|pre predplatiteľov|dostupné len|doar pentru abonați|előfizetőknek|samo za (?:pretplatnike|naročnike)',
    '(?:только|доступ\\p{Alphabetic}*) (?:для )?подписчик|чтобы (?:читать|прочитать) (?:дальше|полностью)|тільки для передплатник|само за абонати|για συνδρομητές|abonelere özel|devamını okumak için',
    'للمشتركين فقط|لمتابعة القراءة|ویژه مشترکان|למנויים בלבד|להמשך קריאה|केवल सब्सक्राइबर|khusus pelanggan|dành cho thuê bao',
    '(?:订阅|訂閱)(?:会员|會員|后|後)|付费阅读|付費閱讀|(?:有料会員|会員)限定|この記事は有料|続きを読むには|구독자 전용|유료 회원',
  ].join('|'),
);

/** Whether the text of an article ends before the article does, by what the page declares, says, or shows. */
export function isTruncated(
  { linkedData, declarations }: Facts,
  paragraphs: readonly Paragraph[],
  lines: readonly OutsideLine[],
  isComplete: boolean,
): boolean {
  if (!isComplete || declarations.some(({ property, value }) => property === 'content_tier' && value === 'locked'))
    return true;
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (linkedData.paid && linkedData.body === null && length < SHORT_TEXT) return true;
  const texts = [...lines, ...paragraphs.slice(-FEW_PARAGRAPHS)].map(({ text }) => text);
  if (texts.some((text) => text.length <= LONGEST_NOTICE && WALL.test(text))) return true;
  const last = paragraphs.at(-1)?.text ?? '';
  return BREAKS_OFF_IN_BRACKETS.test(last) || (paragraphs.length <= FEW_PARAGRAPHS && BREAKS_OFF.test(last));
}
