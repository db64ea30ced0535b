import { describe, expect, it } from 'vitest';
import { heard } from './invented.ts';

describe('a name in quotation marks', () => {
  it.each([
    ['hy', '«Vestnik»-ը հայտնում է, որ կամուրջը կփակվի:', 'Vestnik (vestnik.example)'],
    ['hy', 'Ինչպես հայտնում է «Vestnik»-ը, կամուրջը կփակվի:', 'Vestnik (vestnik.example)'],
    ['fi', '"Kansan Ääni" -lehden mukaan silta suljetaan.', 'Kansan Ääni'],
    ['fi', '”Satamalehti”-lehti kertoo, että silta suljetaan.', 'Satamalehti'],
    ['lt', 'Portalas „15uostas“ praneša, kad tiltas bus uždarytas.', '15uostas'],
    ['ru', 'Как передает телеканал «360», мост закроют.', '360'],
    ['uk', 'Про це пише видання «5 берег».', '5 берег'],
    ['cs', 'Podle deníku „Přístav“ bude most uzavřen.', 'Přístav'],
    ['ar', 'ذكرت صحيفة "الميناء" أن الجسر سيغلق.', 'الميناء'],
  ])('is an outlet without what grows on to it or stands before it (%s): %s', (language, text, name) => {
    expect(heard(text, language)).toEqual([`citation outlet ${name}`]);
  });

  it.each([
    ['ru', '«Берег» заявил, что мост закроют.'],
    ['de', 'Laut „Hafenring“ bleibt die Brücke zu.'],
    ['es', 'Según «20 Barcos», el puente seguirá cerrado.'],
  ])('is no person (%s): %s', (language, text) => {
    const lines = heard(text, language);
    expect(lines.length).toBe(1);
    expect(lines[0]).not.toContain('person');
  });

  it.each([
    ['ru', 'Глава компании «Портстрой» Иван Лемов сообщил, что мост закроют.', 'quotation person Иван Лемов'],
    ['uk', 'Засновник видання «Берег» Остап Лемко сказав, що міст закриють.', 'quotation person Остап Лемко'],
    ['de', 'Bei „3hafen“ sagte der Minister, die Brücke bleibe zu.', 'quotation person der Minister'],
    ['ru', '«Мост закроют» - заявил мэр.', 'quotation person мэр'],
    ['de', 'Nach 20 Minuten berichteten Zeugen von einem Knall.', 'quotation anonymous Zeugen'],
    ['ru', 'Рейс «360» отменили, сообщил мэр.', 'quotation person мэр'],
  ])('is none of these where it only stands beside a speaker (%s): %s', (language, text, line) => {
    expect(heard(text, language)).toEqual([line]);
  });
});
