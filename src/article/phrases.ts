/**
 * Lines that pages put among an article's paragraphs although they are none, by how they begin, in the languages of the
 * press. Lower case; a space also stands for a line end. Longest text that may still be such a line: see `line.ts`.
 */

/** Points to another article. */
export const READ_ALSO = [
  'read more,read also,read next,read:,also read,see also,related:,related stories,related articles,related content,related coverage,related news,related posts,more on this,more on:,more:,more from,more stories,more news,watch:,watch more,watch also,don’t miss,recommended,you may also like,you might also like,you may like,up next,also on,must read,further reading,most read,trending,top stories,editor’s picks,in case you missed it,click here to read,continue reading,keep reading,next article,previous article,listen:',
  'lesen sie auch,lesen sie mehr,lesen sie dazu,lesen sie hier,lies auch,lies mehr,lies hier,mehr zum thema,mehr dazu,mehr lesen,mehr zu:,mehr aus,mehr von,mehr über,siehe auch,auch interessant,auch spannend,das könnte sie,das könnte dich,das könnte ihnen,weiterlesen,zum weiterlesen,ähnliche artikel,ähnliche beiträge,ähnliche themen,verwandte artikel,verwandte themen,weitere artikel,weitere beiträge,weitere informationen,weitere meldungen,weitere nachrichten,weitere infos,weiterführende links,passend dazu,passend zum thema,meistgelesen,empfehlungen der redaktion,unsere empfehlung,links zum thema,hier geht’s,hier geht es zu,zurück zur,vorheriger beitrag,nächster beitrag,vorheriger artikel,nächster artikel,zum thema:',
  'lire aussi,à lire,lire également,lire la suite,voir aussi,sur le même sujet,sur le même thème,pour aller plus loin,plus d’infos,à voir aussi,dans la même rubrique,articles liés,nos derniers articles',
  'lea también,lee también,lea además,lee además,leer más,lee más,te puede interesar,le puede interesar,puede interesarle,también te puede,ver también,vea también,más información,más noticias,noticias relacionadas,notas relacionadas,artículos relacionados,te recomendamos,además:,mirá también,seguí leyendo,sigue leyendo,relacionado',
  'leia também,leia mais,veja também,veja mais,saiba mais,confira também,notícias relacionadas,mais notícias,ler também,leia ainda',
  'leggi anche,leggi pure,leggi tutto,vedi anche,guarda anche,per approfondire,potrebbe interessarti,articoli correlati,approfondisci',
  'lees ook,lees meer,lees verder,meer over,bekijk ook,zie ook,gerelateerd,gerelateerde artikelen',
  'les også,les mer,les mere,læs også,læs mere,se også,läs också,läs även,läs mer,läs vidare,relaterade artiklar,relaterede artikler,lue myös,lue lisää,katso myös',
  'czytaj też,czytaj także,czytaj również,czytaj więcej,zobacz też,zobacz także,zobacz również,przeczytaj także,przeczytaj też,polecamy,čtěte také,čtěte více,čtěte též,přečtěte si,související,viac k téme,čítajte aj,citește și,citiţi şi,citește mai mult,vezi și,olvassa el,kapcsolódó,ezt is olvasd,pročitajte još,pročitajte i,preberite še,preberi tudi,više o temi,povezane vijesti',
  'читайте также,читайте ещё,читать также,читать далее,читайте далее,смотрите также,по теме,материалы по теме,другие новости,похожие статьи,рекомендуем,подробнее:,ранее по теме,еще по теме,ещё по теме,читайте також,читати також,також читайте,дивіться також,за темою,матеріали за темою,читайте больше,прочетете още,вижте още,виж още,още по темата,прочитајте',
  'διαβάστε επίσης,διαβάστε ακόμα,δείτε επίσης,δείτε ακόμα,σχετικά άρθρα,ayrıca bkz,ayrıca okuyun,ilgili haber,ilginizi çekebilir,bunlar da ilginizi,devamını oku,اقرأ أيضا,اقرأ أيضًا,إقرأ أيضا,اقرأ المزيد,شاهد أيضا,مواضيع ذات صلة,أخبار ذات صلة,بیشتر بخوانید,مطالب مرتبط,همچنین بخوانید,קראו גם,קרא גם,עוד בנושא,כתבות נוספות',
  'यह भी पढ़ें,ये भी पढ़ें,संबंधित खबरें,आरो पढ़ें,আরও পড়ুন,baca juga,baca selengkapnya,simak juga,lihat juga,artikel terkait,xem thêm,đọc thêm,tin liên quan,อ่านเพิ่มเติม,ข่าวที่เกี่ยวข้อง,相关新闻,相關新聞,相关阅读,延伸閱讀,延伸阅读,推荐阅读,更多新闻,热门推荐,看更多,閱讀更多,関連記事,関連ニュース,あわせて読みたい,続きを読む,おすすめ記事,관련기사,관련 기사,더 보기,많이 본 뉴스,samtengt,tengdar fréttir',
]
  .join(',')
  .split(',');

/** Asks readers for their money, address or attention. */
export const APPEALS = [
  'sign up for,sign up to,sign up here,sign up now,subscribe to,subscribe now,subscribe today,subscribe for,get our,get the latest,get more,get unlimited,get breaking news,receive our,receive the,join our,join us on,join the conversation,join the discussion,chat with us,follow us,follow @,follow me,like us on,find us on,support our,support us,support independent,please support,please consider,consider supporting,consider donating,donate,make a donation,become a member,become a subscriber,become a patron,help us,if you like this,if you liked this,if you enjoyed,if you value,enjoying this,enjoy this,want more,download our,download the,already a subscriber,already a member,log in to,login to,register to,register for,this article is for subscribers,to continue reading,unlock this,start your free trial,start your trial,thank you for reading,thanks for reading,stay informed,stay up to date,stay connected,never miss,don’t miss our,keep up with,have a tip,got a tip,have a story,send tips,a message from,remind me later,our newsletter,your email,enter your email,by signing up,by subscribing,by clicking,we use cookies,this site uses,this website uses,tell us what you think,let us know in the comments,what do you think,share your thoughts,leave a comment,comment below,click here to subscribe,click here to sign up,click to share,share this,share on,share via,sharing is caring,pin it,tweet this,email this,print this,visit our,check out our,listen to our',
  'benachrichtigung aktivieren,benachrichtigungen aktivieren,abonnieren sie,abonniere,jetzt abonnieren,newsletter,melden sie sich,melde dich,jetzt anmelden,jetzt registrieren,jetzt kostenlos,jetzt testen,jetzt weiterlesen,jetzt spenden,jetzt unterstützen,spenden sie,unterstützen sie,unterstütze uns,unterstützt uns,folgen sie uns,folge uns,folgt uns,besuchen sie uns,werden sie mitglied,werde mitglied,sie möchten diesen artikel,dieser artikel ist kostenpflichtig,sie haben noch kein,sie haben bereits ein,bereits abonnent,gefällt ihnen,hat ihnen dieser artikel,hat dir der artikel,war dieser artikel,teilen sie,teile diesen,diesen artikel teilen,artikel teilen,beitrag teilen,diesen beitrag teilen,drucken,kommentar schreiben,kommentieren sie,diskutieren sie,schreiben sie uns,schreib uns,haben sie fragen,immer informiert,keine news mehr verpassen,nichts mehr verpassen,wir verwenden cookies,diese website verwendet,diese website benutzt,an dieser stelle finden sie,an dieser stelle befindet sich,empfohlener externer inhalt,mit dem laden,um diesen inhalt,hier finden sie externe,externer inhalt,ich bin damit einverstanden',
  'abonnez-vous,inscrivez-vous,recevez,je m’abonne,soutenez,faites un don,suivez-nous,suivez nous,partager,partagez,il vous reste,cet article est réservé,la suite est réservée,déjà abonné,s’abonner,pour lire la suite,rejoignez,vous aimez,retrouvez-nous',
  'suscríbete,suscribite,suscríbase,regístrate,síguenos,seguinos,síganos,apoya,apóyanos,comparte,compartir,compartilhe,únete,recibe,recibí,descarga la app,assine,inscreva-se,siga-nos,siga o,apoie,receba,participe do,entre no canal,clique aqui,faça parte,iscriviti,abbonati,seguici,sostieni,condividi,segui',
  'abonneer,meld je aan,schrijf je in,volg ons,steun ons,deel dit,følg oss,følg os,del denne,del artikkel,prenumerera,följ oss,dela artikeln,tilaa,seuraa meitä,jaa artikkeli,subskrybuj,zapisz się,obserwuj nas,wesprzyj,udostępnij,sledujte nás,odebírejte,sdílet,abonează-te,abonați-vă,urmăriți-ne,urmărește-ne,distribuie,iratkozz fel,kövess minket,pratite nas',
  'подписывайтесь,подпишитесь,подписаться,поддержите,поддержать,поделиться,присоединяйтесь,следите за,читайте нас,наш телеграм,больше новостей,хотите,нашли ошибку,если вы нашли ошибку,если вы заметили,выделите,підписуйтесь,підпишіться,підтримайте,поділитися,приєднуйтесь,стежте за,якщо ви знайшли,абонирайте се,последвайте ни,споделете',
  'ακολουθήστε,εγγραφείτε,κοινοποίηση,abone ol,takip edin,paylaş,bizi takip,تابعونا,اشترك,شارك,تابعنا,ما را دنبال,عضو شوید,הצטרפו,עקבו,שתפו,हमें फॉलो,सब्सक्राइब,ikuti kami,dapatkan update,bergabung,theo dõi,đăng ký,ติดตาม,订阅,訂閱,关注我们,追蹤,加入,分享,下载,下載,フォロー,登録,シェア,구독,팔로우,공유',
]
  .join(',')
  .split(',');

/** Stands above readers' comments, share bars, tags and biographies: what follows in the same box is no article. */
export const ENDINGS = [
  'comments,comment,leave a reply,leave a comment,post a comment,add a comment,write a comment,join the conversation,conversation,what do you think,share,about the author,about the authors,about author,about us,tags,filed under,topics,more from,categories,newsletter,popular,latest,discussion,responses,reader comments,story timeline,advertisement',
  'kommentare,kommentar,schreibe einen kommentar,hinterlasse einen kommentar,diskussion,über den autor,über die autorin,über die autoren,zum autor,zur autorin,zur person,schlagworte,schlagwörter,themen,teilen,artikel teilen,mehr,beitrags-navigation,beitragsnavigation,leserkommentare,ihre meinung,gefällt mir:',
  'commentaires,laisser un commentaire,vos commentaires,à propos de l’auteur,mots-clés,partager,comentarios,deja un comentario,deja una respuesta,etiquetas,temas,compartir,sobre el autor,comentários,deixe um comentário,deixe uma resposta,sobre o autor,compartilhar,tópicos,commenti,lascia un commento,tag,argomenti,condividi,reacties,reageer,delen,kommentarer,dela,del,kommentit,komentarze,dodaj komentarz,tagi,komentáře,diskuse,comentarii,lasă un comentariu,etichete,hozzászólások,címkék,komentari,yorumlar,etiketler,yorum yap',
  'комментарии,комментировать,оставить комментарий,добавить комментарий,теги,поделиться,коментарі,додати коментар,коментари,тагове,σχόλια,ετικέτες,التعليقات,تعليقات,وسوم,کلیدواژه,نظرات,تگ,תגובות,תגיות,टिप्पणियां,komentar,bình luận,ความคิดเห็น,评论,評論,标签,標籤,コメント,タグ,댓글,태그',
]
  .join(',')
  .split(',');

/** Is about pictures. */
export const CAPTIONS = [
  'photo:,photos:,photograph:,photographs:,image:,images:,image by,image credit,image source,picture:,file photo,credit:,getty,video:,video by,screenshot:,illustration:,graphic:,source: getty,foto:,fotos:,abbildung,abb.,bild:,bilder:,bildquelle,bildnachweis,bildrechte,symbolbild,symbolfoto,titelbild,archivbild,archivfoto,grafik:,photo ,crédit,crédits,légende,imagen:,imagem:,crédito,créditos,immagine:,beeld:,kuva:,zdjęcie:,fot.,фото:,фото ,изображение:,иллюстрация:,ілюстрація:,صورة,عکس,תמונה,צילום:,图:,图片,圖片,写真,사진',
]
  .join(',')
  .split(',');

/** Says whose the page is, or that something is to be pressed. */
export const FURNITURE = [
  '©,(c) ,copyright,all rights reserved,alle rechte,tous droits,todos los derechos,todos os direitos,tutti i diritti,все права,усі права,advertisement,advertising,story continues,article continues,continue reading below,scroll to continue,scroll for more,click here,tap here,loading,sponsored content,posted in,caption,subscribe,filed under,tagged,tags,topics:,categories:,published in,skip to,back to top,report a typo,report an error,report this,view all,view more,show more,show all,see all,load more,print,email,close,menu,search,reading time,min read,minutes read,anzeige,werbung,artikelinhalt,seite drucken,nach oben,alle anzeigen,mehr anzeigen,mehr laden,schließen,lesezeit,lesedauer,veröffentlicht unter,dieser eintrag wurde,dieser beitrag wurde,kategorien:,kategorie:,schlagwörter:,schlagworte:,stichworte:,publicité,la suite après,temps de lecture,publicidad,anuncio,tiempo de lectura,publicidade,continua após,pubblicità,advertentie,annonse,annons,mainos,reklama,реклама,реклам,διαφήμιση,reklam,إعلان,广告,廣告,広告,광고',
]
  .join(',')
  .split(',');
