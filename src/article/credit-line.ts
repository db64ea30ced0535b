import { beginning } from './beginnings.ts';

/**
 * Lines above or below an article that say who made it or where it is from: "Originally appeared at X, translated by Y",
 * "Source: Z", "(abc/XYZ)". They are short, and begin with, or are, one of these forms.
 */

const LONGEST = 260;

const BEGINNINGS = [
  'originally (?:appeared|published|posted|written)|(?:first|originally) (?:appeared|published) (?:at|by|in|on)|this (?:article|story|piece|post|report|text|interview|essay) (?:was )?(?:is )?(?:first |originally |also |has been )*(?:appeared|published|posted|republished|reprinted|reproduced|produced|translated|adapted|co-published|reported)|republished|reprinted|reproduced|translat(?:ed|ion|or)\\b|edited by|reporting by|additional reporting|with reporting|with (?:inputs?|files|contributions?) from|written by|compiled by|source ?:|sources ?:|via ?:|courtesy of|the original (?:article|version|text)|read the original|contributed to this (?:report|article|story)',
  'quellen? ?:|übersetz(?:t|ung|er)|aus dem \\S+ (?:von|übersetzt)|zuerst erschienen|erstmals erschienen|dieser (?:artikel|text|beitrag) (?:erschien|ist zuerst|wurde)|redaktion ?:|mitarbeit ?:',
  'sources? ?:|traduit|traduction|traduzid[oa]|tradução|traducido|traducción|tradotto|traduzione|publié (?:initialement|à l’origine)|article (?:original|paru)|publicado originalmente|pubblicato originariamente|fuentes? ?:|fonti? ?:|fontes? ?:|con información de|com informações|avec (?:afp|reuters|ap)\\b',
  'bron ?:|vertaling|vertaald|källa ?:|källor ?:|kilde ?:|kilder ?:|översättning|oversatt|oversættelse|lähde ?:|lähteet ?:|źródł[oa] ?:|tłumacz|tłum\\.|opr\\.|oprac|zdroje? ?:|překlad|preklad|sursa ?:|traducere|forrás ?:|fordít|izvor ?:|prevod|prijevod|vir ?:|kaynak ?:|çeviri|çeviren|allikas ?:|avots ?:|šaltinis ?:|πηγή ?:|μετάφραση',
  'источник[и]? ?:|источник [–—-]|перевод|перевёл|перевел|оригинал|джерело ?:|джерела ?:|переклад|първоисточник|превод|превел|извор ?:|крыніца ?:',
  'المصدر ?:|ترجمة|نقل[اً]? عن|منبع ?:|ترجمه|مترجم|מקור ?:|תרגום|תרגם|स्रोत ?:|अनुवाद|সূত্র ?:|sumber ?:|nguồn ?:|ที่มา ?:|来源[：:]|來源[：:]|原文|编译|編譯|翻译|翻譯|译者|責任編輯|责任编辑|出典|翻訳|訳[：:]|출처 ?:|번역',
  'original (?:article|text|version|story|source|in|here)\\b|(?:this |das )?original(?:artikel|text|fassung|beitrag|version|quelle)\\b|(?:zum|das) original\\b|(?:version|texte?|artigo|texto|artículo|articolo|testo|versión|versione|versão|interview|intervista) original|(?:lire|voir|leer|ver|leggi|leia|ler) .{0,20}original|het origineel|oorspronkelijk|oryginał|oryginaln|originál|původní (?:článek|text)|оригінал|articolul original|πρωτότυπο|το πρωτότυπο|orijinal|eredeti cikk|(?:المقال|النص|الرابط) الأصلي|元記事|原文|원문|מאמר מקורי|המאמר המקורי|متن اصلی|artikel asli',
];

const BEGINNING = beginning({ lead: '\\s(（【\\[*—–\\-', forms: BEGINNINGS.join('|') });
/** An agency's mark that stands alone: "(vsc/SDA)", "(Reuters)", "dpa/tmn", "EFE". */
const MARK =
  /^[([]?\s?(?:\p{Alphabetic}{2,12}\s?[/,\-–]\s?){0,4}\p{Uppercase}[\p{Alphabetic}.]{1,14}\s?[)\]]$|^[([]\s?\p{Alphabetic}{2,12}(?:[/,\-–]\p{Alphabetic}{2,12}){0,4}\s?[)\]]$|^\p{Uppercase}{2,6}$/u;
const WITHIN =
  /\b(?:contributed (?:reporting )?to this (?:report|article|story)|contributed reporting|translated (?:from|by)|originally (?:appeared|published|posted))\b/i;

/** Whether a line is such a credit. Position is the caller's to judge. */
export function isCreditLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  return BEGINNING.test(text) || (text.length < 40 && MARK.test(text)) || (text.length < 200 && WITHIN.test(text));
}
